// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document without a fault, which examples change. */
enum Base {
    SITUATION("base-situation"),
    POLICY("base-policy");

    private final String resource;

    Base(String resource) {
        this.resource = resource;
    }

    /** The document itself. */
    String document() {
        return Layout.of(Resource.value(resource));
    }

    /**
     * The document with changes. In a list, a change with the id of a record replaces members of that record, and any
     * other change is a record more. What is no list is replaced.
     */
    String with(Map<String, Object> changes) {
        Map<String, Object> whole = new LinkedHashMap<>(Resource.value(resource));
        changes.forEach((name, value) -> whole.merge(name, value, Base::merge));
        return Layout.of(whole);
    }

    private static Object merge(Object known, Object next) {
        return known instanceof List<?> records && next instanceof List<?> changes ? merge(records, changes) : next;
    }

    private static List<Object> merge(List<?> records, List<?> changes) {
        List<Object> merged = new ArrayList<>(records);
        for (Object change : changes) {
            int at = indexOf(change, records);
            if (at < 0) {
                merged.add(change);
            } else {
                Map<Object, Object> record = new LinkedHashMap<>((Map<?, ?>) merged.get(at));
                record.putAll((Map<?, ?>) change);
                merged.set(at, record);
            }
        }
        return merged;
    }

    private static int indexOf(Object change, List<?> records) {
        for (int i = 0; i < records.size(); i++) {
            if (change instanceof Map<?, ?> one
                    && records.get(i) instanceof Map<?, ?> other
                    && one.get("id") != null
                    && one.get("id").equals(other.get("id"))) {
                return i;
            }
        }
        return -1;
    }
}
