import { ChevronDown, Plus } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttons from '../../components/Button.module.css';
import { useWords } from '../../words.ts';
import css from './RowMenu.module.css';

/** What a scenario can begin from. */
export function NewScenarioMenu({ onExample, onEmpty }: { onExample: () => void; onEmpty: () => void }) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <AriaButton className={buttons.primary ?? ''}>
        <Plus aria-hidden="true" />
        {t('overview.newScenario')}
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Menu className={css.menu ?? ''}>
          <MenuItem className={css.item ?? ''} onAction={onEmpty}>
            {t('overview.newEmpty')}
          </MenuItem>
          <MenuItem className={css.item ?? ''} onAction={onExample}>
            {t('overview.newExample')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
