/**
 * How wide the range of an effect is that no study gives: the standard error of a ratio, twice the model's own where a
 * range is not known (MODEL §7). A ratio of 1.5 is drawn between 0.8 and 2.8 in 8 of 10 draws.
 */
export const OWN_ESTIMATE_SPREAD = 0.5;

/** The number of persons that two shares of an estimate are drawn as if from: far fewer than the 100 of MODEL §7. */
export const OWN_ESTIMATE_GROUP = 25;
