// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What a host answers over HTTP. */
record Answer(int status, String type, String language, String body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer to(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Content-Language").orElse(""),
                response.body());
    }

    static Answer post(URI address, String type, String language, byte[] body)
            throws IOException, InterruptedException {
        return to(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    static Map<String, Object> parse(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    Map<String, Object> json() {
        return parse(body);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> findings() {
        return (List<Map<String, Object>>) json().get("findings");
    }

    List<Object> each(String member) {
        return findings().stream().map(finding -> finding.get(member)).toList();
    }
}
