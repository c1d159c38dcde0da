/**
 * What a file from outside may be: far more than any municipality has, and little enough that a hostile file costs
 * neither memory nor a frozen window. Sizes are checked before anything is parsed.
 */
export const fileLimits = {
  /** Bytes of the whole file. */
  bytes: 256 * 2 ** 20,
  /** Characters of one line, which is one record. */
  line: 4 * 2 ** 20,
  /** Characters of one scenario with its revisions and comments, which are held together. */
  scenario: 64 * 2 ** 20,
  scenarios: 10_000,
  revisionsPerScenario: 1000,
  commentsPerScenario: 5000,
  targetsPerScenario: 1000,
  figuresPerScenario: 50_000,
  localInitiatives: 1000,
  /** Levels of lists and objects within each other; a scenario document has fewer than 12. */
  nesting: 40,
  /** Numbers, texts, lists and objects of one record. */
  values: 500_000,
  /** Parts that could not be read and are told of by name; what is beyond is only counted. */
  named: 200,
} as const;
