// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls into the domain that are refused, as those of any other endpoint of a host may be. */
@RestController
final class Refusing {

    @GetMapping("/refused/value")
    Object value() {
        return Refused.value();
    }

    @GetMapping("/refused/document")
    Object document() {
        return Refused.document();
    }

    @GetMapping("/refused/records")
    Object records() {
        return Refused.records();
    }

    @GetMapping("/refused/hostile")
    Object hostile() {
        return Refused.hostile();
    }
}
