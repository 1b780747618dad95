package org.fourchains.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.fourchains.graph.Revisions;
import org.fourchains.search.TextRead;
import org.fourchains.search.UnknownTerms;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class CandidateQueueTests {

  private static CandidateQueue queue(boolean keep) {
    return new CandidateQueue(
        mock(UnknownTerms.class),
        new CandidateStore(mock(Driver.class), mock(Revisions.class)),
        new CandidateSettings(keep, 10));
  }

  @Test
  void nothingIsKeptWhereThatIsSwitchedOff() {
    CandidateQueue queue = queue(false);
    queue.take(new TextRead("磁流体"));
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void aFullQueueLosesTextsAndHoldsNobodyUp() {
    CandidateQueue queue = queue(true);
    for (int i = 0; i < 10_000; i++) {
      queue.take(new TextRead("磁流体"));
    }
    assertThat(queue.waiting()).isEqualTo(200);
  }
}
