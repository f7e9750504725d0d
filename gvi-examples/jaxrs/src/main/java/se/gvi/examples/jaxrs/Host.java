// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;

/** Starts the host on port 8080, with Jersey on the HTTP server of the JDK. */
public final class Host {

    private Host() {}

    /**
     * Starts the host.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws InterruptedException {
        start(URI.create("http://localhost:8080/"), application(uploads()));
        Thread.currentThread().join(); // until the program is stopped
    }

    static HttpServer start(URI address, ResourceConfig application) {
        // Where a check stops early, the caller may still be sending: the server reads on so far before it hangs up.
        System.setProperty("sun.net.httpserver.drainAmount", String.valueOf(2 << 20));
        return JdkHttpServerFactory.createHttpServer(address, application);
    }

    /** What an upload may hold; the defaults are made for files that somebody trusts. Values are not shown. */
    static ReadOptions uploads() {
        return ReadOptions.defaults()
                .within(ReadLimits.defaults()
                        .withBytes(20 << 20)
                        .withDepth(16)
                        .withRecords(200_000)
                        .withFindingsPerCode(20));
    }

    /** The same in any container of JAX-RS. */
    static ResourceConfig application(ReadOptions uploads) {
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(uploads).to(ReadOptions.class);
                    }
                })
                .register(Extracts.class)
                .register(Refusals.OfRecords.class)
                .register(Refusals.OfDocument.class)
                .register(Refusals.OfValue.class);
    }
}
