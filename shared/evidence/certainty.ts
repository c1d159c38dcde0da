import { z } from 'zod';
import type { LocalText } from './localText.ts';

/** How sure a result is, in five steps, shown as words and as a mark: the strongest first. */
export const certainties = ['trial', 'comparison', 'association', 'promising', 'judgement'] as const;

export const certaintySchema = z.enum(certainties);

export type Certainty = z.infer<typeof certaintySchema>;

export interface CertaintyStep {
  readonly name: LocalText;
  readonly explanation: LocalText;
  /** How many of the five parts of the mark are filled. */
  readonly filled: 1 | 2 | 3 | 4 | 5;
  /** How much of a documented effect is counted until the planner chooses otherwise. MODEL §2, κ. */
  readonly defaultCausalShare: 0 | 1;
}

export const certaintySteps: Readonly<Record<Certainty, CertaintyStep>> = {
  trial: {
    name: { da: 'forsøg', en: 'randomised trial' },
    explanation: {
      da: 'Deltagerne er fordelt ved lodtrækning, så forskellen mellem grupperne kan tilskrives indsatsen.',
      en: 'Participants were allocated at random, so the difference between the groups can be put down to the effort.',
    },
    filled: 5,
    defaultCausalShare: 1,
  },
  comparison: {
    name: { da: 'kontrolgruppe', en: 'comparison group' },
    explanation: {
      da: 'Resultatet er holdt op mod en gruppe uden indsatsen, men fordelingen er ikke sket ved lodtrækning.',
      en: 'The result is set against a group without the effort, but allocation was not random.',
    },
    filled: 4,
    defaultCausalShare: 1,
  },
  association: {
    name: { da: 'sammenhæng', en: 'association' },
    explanation: {
      da: 'To ting følges ad i data. Det siger ikke, at den ene skaber den anden.',
      en: 'Two things go together in the data. That does not say that one causes the other.',
    },
    filled: 3,
    defaultCausalShare: 0,
  },
  promising: {
    name: { da: 'lovende praksis', en: 'promising practice' },
    explanation: {
      da: 'Der er erfaringer eller resultater, men ingen sammenligning med unge uden indsatsen.',
      en: 'There is experience or there are results, but no comparison with young people without the effort.',
    },
    filled: 2,
    defaultCausalShare: 0,
  },
  judgement: {
    name: { da: 'faglig vurdering', en: 'professional judgement' },
    explanation: {
      da: 'Kilden vurderer eller anbefaler, men giver intet målt resultat at regne med.',
      en: 'The source judges or recommends, but gives no measured result to calculate with.',
    },
    filled: 1,
    defaultCausalShare: 0,
  },
};
