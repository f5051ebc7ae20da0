package org.gainsay.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How documents are written: fields in the order of their record, unknown ones left out. */
final class Json {

    private Json() {}

    /** One document over several lines. */
    static JsonMapper document() {
        return lines().rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** One document a line. */
    static JsonMapper lines() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
