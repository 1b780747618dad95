package org.fourchains.search;

import java.time.LocalDate;
import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchPageController {

  /** Who has not found it among these asks otherwise; each page costs as much as all before it. */
  private static final int FURTHEST = 10_000;

  private final Search search;

  SearchPageController(Search search) {
    this.search = search;
  }

  /** The arguments of a search, as they come. */
  record Asked(
      String text,
      @Nullable List<String> kinds,
      @Nullable List<String> chains,
      @Nullable String program,
      @Nullable String enterprise,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      int first,
      int offset) {

    Narrowing in(GraphSnapshot graph) {
      return new Narrowing.Asked(kinds, chains, program, enterprise, since, until).in(graph);
    }

    int checkedFirst() {
      return Arguments.first(first);
    }

    int checkedOffset() {
      return Arguments.between("offset", offset, 0, FURTHEST);
    }
  }

  @QueryMapping
  List<Hit> search(
      @org.springframework.graphql.data.method.annotation.Arguments Asked asked,
      @ContextValue GraphSnapshot graph) {
    return search.search(
        graph, asked.text(), asked.in(graph), asked.checkedOffset(), asked.checkedFirst());
  }

  @QueryMapping
  SearchPage searchPage(
      @org.springframework.graphql.data.method.annotation.Arguments Asked asked,
      @ContextValue GraphSnapshot graph) {
    return search.page(
        graph, asked.text(), asked.in(graph), asked.checkedOffset(), asked.checkedFirst());
  }
}
