package org.fourchains.evaluation;

/** What a judged gain is worth to nDCG. For gains of 0 and 1 both are the same. */
enum Gain {
  LINEAR {
    @Override
    double worth(double gain) {
      return gain;
    }
  },
  /** 2^g − 1, after Burges et al. 2005. */
  EXPONENTIAL {
    @Override
    double worth(double gain) {
      return Math.pow(2, gain) - 1;
    }
  };

  abstract double worth(double gain);
}
