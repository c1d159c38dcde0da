/** MODEL §6: in which light a document is computed. */
export interface View {
  /** What the cost of every intervention is multiplied by. */
  cost: number;
  /** What κ is multiplied by for each ratio that favours the participant. */
  kappa: number;
}

export const central: View = { cost: 1, kappa: 1 };
export const cautious: View = { cost: 1.2, kappa: 0.7 };
