package org.fourchains.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How good a ranking is, 0 to 1, higher is better; the usual definitions, as in trec_eval. Right is
 * what has a gain above 0. Right answers that are not ranked count as missed.
 */
enum Measure {
  /**
   * Σ worth(gain_i) / log2(i + 1) over the first ten, divided by the same of the best possible
   * order (Järvelin and Kekäläinen 2002).
   */
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return nDcg(ranked, 10, gains, worth);
    }
  },
  NDCG_5("nDCG@5") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return nDcg(ranked, 5, gains, worth);
    }
  },
  /** The precision at each right answer, added up, divided by how many right ones there are. */
  MAP("MAP") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < ranked.size(); i++) {
        if (right(ranked.get(i), gains)) {
          sum += ++found / (i + 1.);
        }
      }
      return found == 0 ? 0 : sum / rights(gains);
    }
  },
  /** One divided by the place of the first right answer; 0 without one. */
  MRR("MRR") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      int first =
          IntStream.range(0, ranked.size())
              .filter(i -> right(ranked.get(i), gains))
              .findFirst()
              .orElse(-1);
      return first < 0 ? 0 : 1. / (first + 1);
    }
  },
  P_3("P@3") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return found(ranked, 3, gains) / 3.;
    }
  },
  /** How many of the first five are right; less than five answers count as five. */
  P_5("P@5") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return found(ranked, 5, gains) / 5.;
    }
  },
  P_10("P@10") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return found(ranked, 10, gains) / 10.;
    }
  },
  /** The share of the right answers that stands among the first five. */
  R_5("R@5") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return share(ranked, 5, gains);
    }
  },
  R_10("R@10") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return share(ranked, 10, gains);
    }
  },
  /** 1 when anything right stands among the first five. */
  S_5("S@5") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      return Math.min(1, found(ranked, 5, gains));
    }
  },
  /** 1 when an answer of the query's highest gain stands among the first five. */
  TOP_5("S@5 top") {
    @Override
    double of(List<String> ranked, Map<String, Double> gains, Gain worth) {
      double highest = gains.values().stream().mapToDouble(g -> g).max().orElse(0);
      return highest > 0
              && ranked.stream().limit(5).anyMatch(id -> gains.getOrDefault(id, 0.) == highest)
          ? 1
          : 0;
    }
  };

  /** As reports call it. */
  final String label;

  Measure(String label) {
    this.label = label;
  }

  /**
   * The value for one ranking.
   *
   * @param ranked ids, best first, none twice
   * @param gains by id; what is not there has none
   */
  abstract double of(List<String> ranked, Map<String, Double> gains, Gain worth);

  /** Both orders are cut at the depth. */
  private static double nDcg(
      List<String> ranked, int depth, Map<String, Double> gains, Gain worth) {
    double best =
        discounted(gains.values().stream().sorted(Comparator.reverseOrder()), depth, worth);
    double reached =
        discounted(ranked.stream().map(id -> gains.getOrDefault(id, 0.)), depth, worth);
    return best == 0 ? 0 : reached / best;
  }

  private static double discounted(Stream<Double> gains, int depth, Gain worth) {
    double sum = 0;
    int place = 1;
    for (double gain : gains.limit(depth).toList()) {
      sum += worth.worth(gain) * Math.log(2) / Math.log(++place);
    }
    return sum;
  }

  private static boolean right(String id, Map<String, Double> gains) {
    return gains.getOrDefault(id, 0.) > 0;
  }

  private static long rights(Map<String, Double> gains) {
    return gains.values().stream().filter(gain -> gain > 0).count();
  }

  private static long found(List<String> ranked, int first, Map<String, Double> gains) {
    return ranked.stream().limit(first).filter(id -> right(id, gains)).count();
  }

  private static double share(List<String> ranked, int first, Map<String, Double> gains) {
    long all = rights(gains);
    return all == 0 ? 0 : (double) found(ranked, first, gains) / all;
  }
}
