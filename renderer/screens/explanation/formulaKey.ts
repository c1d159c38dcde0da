import type { PersonLine } from '../../../shared/ledger/countPersons.ts';
import type { ExplainedRow } from '../../../shared/ledger/explain.ts';
import type { BookedPayer, MoneyLine } from '../../../shared/ledger/lines.ts';
import type { da } from '../../../shared/words/da/index.ts';

export type FormulaKey = keyof (typeof da)['ledger']['formulas'];

/** Which formula in words a row of the books is worked out by. */
export function formulaKey(row: ExplainedRow): FormulaKey {
  return 'payer' in row ? moneyFormula(row.line, row.payer) : personFormula(row.line);
}

function moneyFormula(line: MoneyLine, payer: BookedPayer): FormulaKey {
  switch (line) {
    case 'benefit':
      return payer === 'municipality' ? 'benefitMunicipality' : payer === 'state' ? 'benefitState' : 'benefitCitizens';
    case 'ordinary':
      return payer === 'municipality' ? 'ordinaryMunicipality' : 'ordinaryMunicipalTime';
    case 'tax':
      return payer === 'municipality' ? 'taxMunicipality' : payer === 'state' ? 'taxState' : 'taxCitizens';
    default:
      return line;
  }
}

function personFormula(line: PersonLine): FormulaKey {
  switch (line) {
    case 'supportMonths':
    case 'educationMonths':
    case 'jobMonths':
    case 'interventionMonths':
      return 'personMonths';
    case 'waiting':
      return 'waiting';
    case 'paidHours':
      return 'hours';
    case 'enrolled':
    case 'reached':
      return 'enrolled';
    default:
      return 'persons';
  }
}

/** The persons, months or hours that the kroner of a line are a price of; null where there is no single one. */
export function quantityOf(row: ExplainedRow): PersonLine | null {
  if (!('payer' in row)) return null;
  const quantities: Partial<Record<MoneyLine, PersonLine>> = {
    benefit: 'supportMonths',
    ordinary: 'supportMonths',
    wages: 'jobMonths',
    paidHours: 'paidHours',
    grants: 'educationMonths',
    participants: 'enrolled',
  };
  return quantities[row.line] ?? null;
}
