/** The grid's input line, driven as its own components drive it. */
import { stores } from '../../../../src/preview/engine/library';
import type { UserEdit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const { CellComposerStore, DependencyContainer, ModelStore, NotificationStore } = stores;

function inputLine(sheet: Sheet) {
  const container = new DependencyContainer();
  const problems: string[] = [];
  container.inject(ModelStore, sheet.book.model);
  const notifications = container.get(NotificationStore);
  notifications.updateNotificationCallbacks({ notifyUser: () => {}, raiseError: text => problems.push(text), askConfirmation: () => {} });
  const line = container.get(CellComposerStore);
  return {
    problems,
    shown(a1: string): string {
      sheet.book.select(sheet.area(a1));
      line.startEdition();
      const text = line.currentContent;
      line.cancelEdition();
      return text;
    },
    type(a1: string, text: string): void {
      sheet.book.select(sheet.area(a1));
      line.startEdition();
      line.setCurrentContent(text, { start: text.length, end: text.length });
      line.stopEdition();
    },
  };
}

describe('what is typed', () => {
  test.each([
    ['en_US', '="say ""hi"""', 'say "hi"'],
    ['en_US', '=IF(1>0;2;3)', 2],
    ['fi_FI', '=IF(1>0,5;1,5;2)', 1.5],
    ['fi_FI', '31.12.2026', 46387],
    ['fi_FI', '1,5', 1.5],
    ['da_DK', '42%', 0.42],
    ['en_US', "'007", '007'],
    ['en_US', '=LAMBDA(x,x+1)(2)', 3],
    ['en_US', '=SUM(1,2', 3],
  ])('%s: %s', (locale, text, expected) => {
    const sheet = new Sheet({ locale });
    inputLine(sheet).type('B2', text);
    expect(sheet.value('B2')).toBe(expected);
  });

  test('is one edit of a person', () => {
    const sheet = new Sheet().put({ B2: '1' });
    const heard: UserEdit[] = [];
    sheet.book.onUserEdit(edit => heard.push(edit));
    inputLine(sheet).type('B2', '2');
    expect(heard).toEqual([{ area: sheet.area('B2'), value: '2', oldValue: '1' }]);
  });

  test('is refused with the sentence of Sheets', () => {
    const sheet = new Sheet();
    const validation = { condition: { criteria: 'VALUE_IN_LIST', values: ['a'] }, allowInvalid: false, showDropdown: true, helpText: null };
    sheet.book.apply([{ kind: 'validation', area: sheet.area('B2'), validation }]);
    const line = inputLine(sheet);
    line.type('B2', 'b');
    expect(line.problems).toEqual(['The data you entered in cell B2 violates the data validation rules set on this cell.']);
    expect(sheet.value('B2')).toBeNull();
  });
});

describe('what is shown', () => {
  test.each([
    ['fi_FI', '=IF(A1>0,5;"a ""b""";{1\\2})', '=IF(A1>0,5;"a ""b""";{1\\2})'],
    ['fi_FI', '1,5', '1,5'],
    ['fi_FI', '31.12.2026', '31.12.2026'],
    ['fi_FI', '36:00', '36:00:00'],
    ['en_US', '4.5%', '4.5%'],
    ['en_US', "'007", "'007"],
    ['en_US', 'TRUE', 'TRUE'],
    ['en_US', 'text', 'text'],
    ['en_US', '=LAMBDA(x,x+1)(2)', '=LAMBDA(x,x+1)(2)'],
    ['en_US', '=1+', '=1+'],
  ])('%s: %s', (locale, typed, expected) => {
    const sheet = new Sheet({ locale }).put({ B2: typed });
    expect(inputLine(sheet).shown('B2')).toBe(expected);
  });
});
