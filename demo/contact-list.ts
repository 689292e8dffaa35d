/** A person of the list view. All are invented, and so are their numbers: they lie in ranges kept for fiction. */
export interface Contact {
  /** As the CRM has it, 18 characters. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly account: string;
  /** As somebody once typed it, without a country code where it is in North America. */
  readonly phone: string;
}

type Row = readonly [name: string, title: string, account: string, phone: string];

const BLUESTEM = 'Bluestem Health Partners';
const LAKESHORE = 'Lakeshore Outfitters';
const NORTHFIELD = 'Northfield Credit Union';
const HALYARD = 'Halyard Freight';
const COPPERLEAF = 'Copperleaf Energy';
const KESTREL = 'Kestrel Rail Services';
const ALPENWEG = 'Alpenweg Maschinenbau';
const ROSELINE = 'Roseline Cosmétiques';
const MARULAN = 'Marulan Foods';
const SJOVIND = 'Sjövind Shipping';

const ROWS: readonly Row[] = [
  ['Allison Mychart', 'Director, Patient Access', BLUESTEM, '(608) 123-4567'],
  ['Adaeze Okafor', 'Purchasing Manager', LAKESHORE, '312-555-0143'],
  ['Aidan Gallagher', 'Head of Operations', KESTREL, '+44 20 7946 0118'],
  ['Alina Petrova', 'Controller', COPPERLEAF, '303.555.0119'],
  ['Amara Diallo', 'Export Lead', ROSELINE, '+33 1 99 00 14 52'],
  ['Andrew Castellano', 'Branch Manager', NORTHFIELD, '(507) 555-0187'],
  ['Anneliese Brandt', 'Head of Service', ALPENWEG, '+49 89 99998 204'],
  ['Arjun Mehta', 'IT Director', BLUESTEM, '(608) 555-0164'],
  ['Astrid Lindqvist', 'Fleet Coordinator', SJOVIND, '+46 8 465 004 12'],
  ['Beatriz Navarro', 'Store Planner', LAKESHORE, '+1 312 555 0171'],
  ['Bethany Whitlock', 'Loan Officer', NORTHFIELD, '507-555-0122'],
  ['Callum Reid', 'Duty Manager', KESTREL, '+44 161 496 0127'],
  ['Camille Fontaine', 'Brand Manager', ROSELINE, '+33 6 39 98 20 47'],
  ['Carlos Villanueva', 'Dispatch Supervisor', HALYARD, '(904) 555-0136'],
  ['Charlotte Nguyen', 'Quality Lead', MARULAN, '+61 2 5550 4410'],
  ['Daniel Abernathy', 'Plant Engineer', COPPERLEAF, '303-555-0198 x41'],
  ['Deepika Rao', 'Clinic Manager', BLUESTEM, '608-555-0173'],
  ['Desmond Clarke', 'Terminal Manager', HALYARD, '904.555.0102'],
  ['Elena Marchetti', 'Account Director', ROSELINE, '+33 1 99 00 71 06'],
  ['Elijah Freeman', 'Compliance Officer', NORTHFIELD, '(507) 555-0155'],
  ['Emily Sandoval', 'Web Shop Manager', LAKESHORE, '(312) 555-0109'],
  ['Erik Johansson', 'Port Captain', SJOVIND, '+46 31 390 06 71'],
  ['Fatima Zahra Benali', 'Laboratory Head', ROSELINE, '+33 4 65 71 33 80'],
  ['Felix Obermeier', 'Workshop Foreman', ALPENWEG, '+49 89 99998 517'],
  ['Fiona MacLeod', 'Timetable Planner', KESTREL, '+44 131 496 0842'],
  ['Gabriel Santos', 'Customs Broker', HALYARD, '+1 904 555 0168'],
  ['Grace Thornbury', 'Head of Retail', MARULAN, '+61 3 5550 1932'],
  ['Hannah Kowalski', 'Nurse Manager', BLUESTEM, '(608) 555-0158 ext. 214'],
  ['Henrik Dahl', 'Chief Engineer', SJOVIND, '+46 8 465 004 77'],
  ['Imani Brooks', 'Grid Analyst', COPPERLEAF, '(303) 555-0147'],
  ['Isla Fraser', 'Ticketing Lead', KESTREL, '+44 7700 900318'],
  ['Jacqueline Dubois', 'Treasurer', NORTHFIELD, '+1 514 555 0131'],
  ['James Whitcombe', 'Safety Adviser', KESTREL, '+44 117 496 0265'],
  ['Jun Takahashi', 'Design Engineer', COPPERLEAF, '303 555 0184'],
  ['Karen Osei', 'Front Desk Lead', BLUESTEM, '608.555.0190'],
  ['Lars Bergström', 'Charter Manager', SJOVIND, '+46 31 390 06 15'],
  ['Leilani Kahale', 'Warehouse Manager', HALYARD, '(808) 555-0125'],
  ['Lukas Hoffmann', 'Purchasing', ALPENWEG, '+49 30 23125 408'],
  ['Maeve Sullivan', 'Member Services', NORTHFIELD, '507-555-0116'],
  ['Marcus Ellison', 'Buyer', LAKESHORE, '312-555-0194'],
  ['Matilda Hargreaves', 'Supply Planner', MARULAN, '+61 491 570 156'],
  ['Nadia Rahman', 'Route Planner', HALYARD, '904-555-0179'],
  ['Oliver Pemberton', 'Brand Director', MARULAN, '+61 2 5550 8871'],
  ['Priya Raman', 'Operations Lead', LAKESHORE, '(415) 555-0132'],
  ['Rebecca Steinberg', 'Records Manager', BLUESTEM, '+1 (608) 555-0111'],
  ['Sebastian Vogt', 'Managing Director', ALPENWEG, '+49 69 90009 316'],
  ['Sofia Andersson', 'Crewing Officer', SJOVIND, '+46 8 465 004 58'],
  ['Thomas Beaumont', 'Field Manager', COPPERLEAF, '(303) 555-0162'],
  ['Tomás Ferreira', 'Logistics Lead', LAKESHORE, '(312) 555-0119'],
  ['Yasmin Haddad', 'Sales Director', ROSELINE, '+33 5 36 49 12 65'],
];

export const CONTACTS: readonly Contact[] = ROWS.map(([name, title, account, phone], index) => ({
  id: `003000000000${String(42 + index).padStart(3, '0')}AAA`,
  name,
  title,
  account,
  phone,
}));
