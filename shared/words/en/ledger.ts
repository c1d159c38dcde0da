import type { Catalogue } from '../catalogue.ts';

export const ledger: Catalogue['ledger'] = {
  title: 'How the figure is worked out',
  total: 'In total',
  line: 'Item',
  scenario: 'With the plan',
  reference: 'Without interventions',
  difference: 'Difference',
  table: 'The items behind the figure: {figure}',
  signMoney: 'Kroner in constant prices. Plus is a gain for whoever is named, minus a cost.',
  signCost: 'Kroner in constant prices.',
  atEnd: 'People at the end of the period; year by year at the end of each year.',
  inPeriod: 'Over the whole period.',
  agrees: 'The items have been added up and agree with the projection, month by month.',
  disagrees: 'The items do not agree with the projection. That is an error in the program; do not use the figure.',
  nothing: 'There are no items: the figure is 0 in every month.',
  expand: 'Show {name} in parts',
  inputs: 'Figures the calculation rests on',
  goTo: 'Go to {field}',
  noInputs: 'The calculation rests on no other figures than those above.',
  close: 'Close',
  figures: {
    extraInEducationOrJob: 'More in education or work',
    inEducation: 'Difference in education',
    inJob: 'Difference in work',
    onSupport: 'Difference on support',
    supportMonthsAvoided: 'Fewer months on support',
    paidHours: 'More paid hours',
    enrolled: 'Courses',
    waiting: 'Waiting for a place',
    programmeCost: 'Programme cost',
    costPerExtraPerson: 'Cost per extra young person',
    municipality: 'The municipality’s budget',
    municipalTime: 'The municipality’s time and places',
    state: 'The state and equalisation',
    region: 'The region',
    citizens: 'Citizens',
    society: 'Society in total',
    presentValue: 'Present value for the municipality',
    breakEvenMonth: 'Balance of the municipality’s budget',
    deepestDeficit: 'The largest deficit',
  },
  definitions: {
    extraInEducationOrJob:
      'Young people in education or work at the end of the period with the plan, minus the same without interventions, summed over the target groups.',
    inEducation:
      'Young people in education at the end of the period with the plan, minus the same without interventions.',
    inJob:
      'Young people in ordinary work at the end of the period with the plan, minus the same without interventions.',
    onSupport: 'Young people on support at the end of the period with the plan, minus the same without interventions.',
    supportMonthsAvoided:
      'Months on support without interventions, minus months on support with the plan. A month counts as the average of the number at its start and at its end.',
    paidHours: 'Ordinary paid hours of those still on support, with the plan minus without interventions.',
    enrolled:
      'People who begin in an intervention, summed over interventions and months. The same person can begin in several.',
    waiting:
      'Young people on support for whom an intervention is open and who got no place that month. The figure is the number in the last month.',
    programmeCost: 'Everything the interventions cost in the period, before state subsidies.',
    costPerExtraPerson:
      'The programme cost divided by how many more are in education or work at the end of the period: {cost} ÷ {extra}.',
    municipality:
      'Everything the municipality’s own budget receives and pays with the plan, minus the same without interventions. Time and places set free are not included.',
    municipalTime:
      'Ordinary effort that is no longer needed, valued in kroner. It is staff time and places, not money in the budget.',
    state:
      'The state’s reimbursement, study grants, subsidies and tax with the plan, minus the same without interventions. Equalisation is included here.',
    region: 'The region’s spending on those in an intervention, with the plan minus without interventions.',
    citizens:
      'Earnings, benefits and study grants after tax for the young people with the plan, minus the same without interventions.',
    society:
      'The municipality’s budget, the municipality’s time, the state, the region and citizens added together. Benefits, study grants and tax only move money and cancel out.',
    presentValue:
      'The municipality’s budget with each month discounted to the start at {rate} a year. The items below are discounted.',
    breakEvenMonth:
      'The first month from which the municipality’s budget since the start is never in deficit again. The items below are what is added up month by month.',
    deepestDeficit:
      'The lowest that the municipality’s budget since the start goes. The items below are what is added up month by month.',
  },
  lines: {
    benefit: 'Benefits',
    ordinary: 'Ordinary effort',
    wages: 'Earnings from ordinary work',
    paidHours: 'Earnings from paid hours',
    grants: 'Study grants',
    tax: 'Tax',
    staff: 'Staff',
    overhead: 'Overheads',
    places: 'Places',
    participants: 'Cost per participant',
    fixed: 'Fixed costs',
    startup: 'Start-up',
    region: 'The region’s spending',
    support: 'On support',
    education: 'In education',
    job: 'In work',
    left: 'Left the model',
    supportMonths: 'Months on support',
    educationMonths: 'Months in education',
    jobMonths: 'Months in work',
    interventionMonths: 'Months in an intervention',
    waiting: 'Waiting for a place',
    hours: 'Paid hours',
    reached: 'Begin in an intervention',
    enrolled: 'Begin in an intervention',
  },
  formulas: {
    benefitMunicipality:
      'Months on support × benefit per month, minus paid hours × benefit reduction per hour, × the part that the state does not reimburse. Reimbursement is each week band’s share × the state’s per cent for it.',
    benefitState:
      'Months on support × benefit per month, minus paid hours × benefit reduction per hour, × the part that the state reimburses.',
    benefitCitizens: 'Months on support × benefit per month, minus paid hours × benefit reduction per hour.',
    ordinaryMunicipality:
      '(Months on support − months in an intervention × the part replaced) × ordinary effort per month × the part that can be saved in the budget.',
    ordinaryMunicipalTime:
      '(Months on support − months in an intervention × the part replaced) × ordinary effort per month × the part that cannot be saved in the budget.',
    wages: 'Months in work × earnings per month.',
    paidHours: 'Paid hours × hourly wage.',
    grants: 'Months in education × study grant per month.',
    taxMunicipality:
      '(Earnings + earnings from paid hours + benefit + study grant) × municipal tax × the municipality’s part after equalisation.',
    taxState:
      '(Earnings + earnings from paid hours + benefit + study grant) × (state tax + the part of municipal tax that is equalised).',
    taxCitizens: '(Earnings + earnings from paid hours + benefit + study grant) × (municipal tax + state tax).',
    staff:
      'Full-time positions × price per position ÷ 12, or hours a week × 52 ÷ 12 × price per hour, × as much of the intervention as is rolled out or in use.',
    overhead: 'The cost of staff × overheads.',
    places: 'Places × price per place per month × as much of the intervention as is rolled out or in use.',
    participants: 'People who begin × price per participant.',
    fixed: 'Fixed costs per year ÷ 12 in each month in which the intervention is open or in use.',
    startup: 'The start-up cost in the month in which the intervention starts.',
    region: 'Months in an intervention × the region’s spending per participant per month.',
    subsidised: 'The state pays the part of the cost entered as a subsidy; the municipality pays the rest.',
    persons:
      'Month by month: those who were there, minus those who leave, plus those who arrive. Each way out is a share per month, which the effect of the interventions multiplies up or down.',
    personMonths: 'The average of the number at the start and at the end of the month, month by month.',
    waiting: 'Those on support who are left when the interventions’ free places have been filled in order.',
    hours:
      'Months in an intervention × paid hours a week from the study × 52 ÷ 12 × the part of the effect that is counted.',
    enrolled: 'Free places, as far as there is anybody to give them to: places × roll-out − places in use.',
  },
};
