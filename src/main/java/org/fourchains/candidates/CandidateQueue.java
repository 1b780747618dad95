package org.fourchains.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.fourchains.search.TextRead;
import org.fourchains.search.UnknownTerms;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the texts that people ask with for words nobody uses, behind the questions: these neither
 * wait for it nor fail with it. What does not fit or cannot be written is lost.
 */
@Component
@EnableConfigurationProperties(CandidateSettings.class)
class CandidateQueue {

  private static final Logger LOG = LoggerFactory.getLogger(CandidateQueue.class);

  /** Texts that wait; each has at most 20,000 characters. */
  private static final int MOST_TEXTS = 200;

  private final BlockingQueue<String> texts = new ArrayBlockingQueue<>(MOST_TEXTS);
  private final UnknownTerms unknown;
  private final CandidateStore store;
  private final CandidateSettings settings;

  CandidateQueue(UnknownTerms unknown, CandidateStore store, CandidateSettings settings) {
    this.unknown = unknown;
    this.store = store;
    this.settings = settings;
  }

  @EventListener
  void take(TextRead read) {
    // Whether it found room does not matter: a full queue loses texts.
    boolean ignored = settings.keep() && texts.offer(read.text());
  }

  /** How many texts wait. */
  int waiting() {
    return texts.size();
  }

  @Scheduled(fixedDelayString = "${fourchains.candidates.every:2s}")
  void store() {
    List<String> taken = new ArrayList<>();
    texts.drainTo(taken);
    Map<String, UnknownTerms.Term> examples = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String text : taken) {
      for (UnknownTerms.Term term : unknown.in(text)) {
        examples.putIfAbsent(term.term(), term);
        counts.merge(term.term(), 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    examples.forEach(
        (term, found) ->
            rows.add(Map.of("term", term, "count", counts.get(term), "example", found.example())));
    try {
      store.add(rows, settings.most());
    } catch (Neo4jException e) {
      LOG.warn("{} words that nobody uses were not kept: {}", rows.size(), e.getMessage());
    }
  }
}
