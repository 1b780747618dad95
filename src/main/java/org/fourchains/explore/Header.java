package org.fourchains.explore;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says of itself.
 *
 * @param audience may be left out
 * @param columns titles; a column that has none is shown by its name
 */
record Header(
    Wording title,
    Wording description,
    @JsonProperty("for") @Nullable Audience audience,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Parameter> parameters,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Column> columns) {}
