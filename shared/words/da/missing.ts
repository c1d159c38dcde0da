/** Numbers that the planner still has to give: what stands in their place, and in that of the headlines. */
export const missing = {
  field: 'mangler',
  needs: 'mangler: {field}',
  more: '{count, plural, one {og # tal til} other {og # tal til}}',
  lead: 'Resultatet kommer, når de sidste tal er sat.',
} as const;

/** What a new, empty scenario begins with. */
export const newScenario = {
  name: 'Nyt scenarie',
  segment: 'Målgruppe 1',
  withinMonths: 'Andelene gælder for et år, indtil andet er sat.',
  reimbursementMix: 'Alle regnes på det laveste trin i refusionen, indtil fordelingen er sat.',
  cashableOrdinaryShare: 'Intet af den almindelige indsats regnes som sparet, indtil andet er besluttet.',
  caseloadElasticity:
    'Hele effekten følger sagsstammen. Kilderne siger, at færre sager virker bedre, men ikke hvor meget.',
} as const;
