// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Calls into the domain that are refused, as those of any other resource of a host may be. */
@Path("/refused")
public final class Refusing {

    @GET
    @Path("value")
    public Object value() {
        return Refused.value();
    }

    @GET
    @Path("document")
    public Object document() {
        return Refused.document();
    }

    @GET
    @Path("records")
    public Object records() {
        return Refused.records();
    }

    @GET
    @Path("hostile")
    public Object hostile() {
        return Refused.hostile();
    }
}
