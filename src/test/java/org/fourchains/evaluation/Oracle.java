package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The measures as a text book defines them, place by place. */
final class Oracle {

  private Oracle() {}

  static double of(Measure measure, List<String> ranked, Map<String, Double> gains, Gain worth) {
    return switch (measure) {
      case NDCG_10 -> nDcg(ranked, gains, worth, 10);
      case NDCG_5 -> nDcg(ranked, gains, worth, 5);
      case MAP -> averagePrecision(ranked, gains);
      case MRR -> reciprocalRank(ranked, gains);
      case P_3 -> precision(ranked, gains, 3);
      case P_5 -> precision(ranked, gains, 5);
      case P_10 -> precision(ranked, gains, 10);
      case R_5 -> precision(ranked, gains, 5) * 5 / right(gains);
      case R_10 -> precision(ranked, gains, 10) * 10 / right(gains);
      case S_5 -> precision(ranked, gains, 5) > 0 ? 1 : 0;
      case TOP_5 -> top(ranked, gains);
    };
  }

  private static List<String> ideal(Map<String, Double> gains) {
    List<String> ideal = new ArrayList<>(gains.keySet());
    ideal.sort((a, b) -> Double.compare(gain(b, gains), gain(a, gains)));
    return ideal;
  }

  private static double nDcg(
      List<String> ranked, Map<String, Double> gains, Gain worth, int depth) {
    return dcg(ranked, gains, worth, depth) / dcg(ideal(gains), gains, worth, depth);
  }

  private static double dcg(List<String> ranked, Map<String, Double> gains, Gain worth, int depth) {
    double sum = 0;
    for (int place = 1; place <= depth && place <= ranked.size(); place++) {
      sum += worth.worth(gain(ranked.get(place - 1), gains)) / (Math.log(place + 1) / Math.log(2));
    }
    return sum;
  }

  private static double averagePrecision(List<String> ranked, Map<String, Double> gains) {
    double sum = 0;
    for (int place = 1; place <= ranked.size(); place++) {
      if (gain(ranked.get(place - 1), gains) > 0) {
        sum += precision(ranked, gains, place);
      }
    }
    return sum / right(gains);
  }

  private static double reciprocalRank(List<String> ranked, Map<String, Double> gains) {
    for (int place = 1; place <= ranked.size(); place++) {
      if (gain(ranked.get(place - 1), gains) > 0) {
        return 1. / place;
      }
    }
    return 0;
  }

  private static double precision(List<String> ranked, Map<String, Double> gains, int depth) {
    double found = 0;
    for (int place = 1; place <= depth && place <= ranked.size(); place++) {
      found += gain(ranked.get(place - 1), gains) > 0 ? 1 : 0;
    }
    return found / depth;
  }

  private static double top(List<String> ranked, Map<String, Double> gains) {
    double highest = Collections.max(gains.values());
    for (int place = 1; place <= 5 && place <= ranked.size(); place++) {
      if (gain(ranked.get(place - 1), gains) == highest) {
        return 1;
      }
    }
    return 0;
  }

  private static double right(Map<String, Double> gains) {
    double right = 0;
    for (double gain : gains.values()) {
      right += gain > 0 ? 1 : 0;
    }
    return right;
  }

  private static double gain(String id, Map<String, Double> gains) {
    Double gain = gains.get(id);
    return gain == null ? 0 : gain;
  }
}
