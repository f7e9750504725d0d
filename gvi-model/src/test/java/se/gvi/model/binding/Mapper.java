// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** A host's own mapper, of the one Jackson or the other. */
interface Mapper {

    String write(Object value) throws JsonProcessingException;

    <T> T read(String json, Class<T> type) throws JsonProcessingException;

    <T> List<T> readList(String json, Class<T> type) throws JsonProcessingException;
}
