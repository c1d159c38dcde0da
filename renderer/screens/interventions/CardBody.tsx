import { ActionsPart } from './ActionsPart.tsx';
import { AfterPart, NormPart } from './MorePart.tsx';
import { AllocationPart } from './AllocationPart.tsx';
import { CapacityPart } from './CapacityPart.tsx';
import css from './CardBody.module.css';
import { CausalPart } from './CausalPart.tsx';
import { type CardContents, CardContext } from './cardContext.ts';
import { CostPart } from './CostPart.tsx';
import { EffectPart } from './EffectPart.tsx';
import { FollowsPart } from './FollowsPart.tsx';
import { NameField } from './NameField.tsx';
import { RollOutPart } from './RollOutPart.tsx';
import { SavingPart } from './SavingPart.tsx';

/** Everything of one intervention: at the left what is planned, at the right what it does and what follows. */
export function CardBody(contents: CardContents) {
  return (
    <CardContext value={contents}>
      <div className={css.body}>
        <div className={css.plan}>
          <CapacityPart />
          <RollOutPart />
          <AllocationPart />
          <CostPart />
          <NormPart />
          <AfterPart />
          <SavingPart />
        </div>
        <div className={css.comes}>
          <EffectPart />
          <CausalPart />
          <FollowsPart />
        </div>
      </div>
      <div className={css.foot}>
        <NameField />
        <ActionsPart />
      </div>
    </CardContext>
  );
}
