package org.fourchains.teams;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is asked; see the schema. */
record ProblemInput(
    @Nullable String text,
    @Nullable String need,
    @Nullable List<String> skills,
    @Nullable List<String> people,
    @Nullable List<String> kinds,
    @Nullable List<String> exclude) {}
