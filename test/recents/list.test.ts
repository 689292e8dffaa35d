import { expect } from '@open-wc/testing';
import { forget, note, put, restore } from '../../src/recents/list.js';
import type { RecentCall, RecentCalls, RecentOutcome } from '../../src/recents/recent-call.js';
import { entry, inShort, isSame, noted } from './entries.js';

const NUMBER = '6081234567';
const OTHER = '4155550132';

function listOf(...entries: readonly RecentCall[]): RecentCalls {
  return entries.reduce<RecentCalls>((list, each) => put(list, each, isSame), []);
}

describe('the list of recent calls', () => {
  const GROUPS: readonly (readonly [what: string, calls: readonly Partial<RecentCall>[], expected: string[]])[] = [
    ['one number once', [{ number: NUMBER }], [`${NUMBER} 1 talked`]],
    [
      'one number, however it is written',
      [{ number: NUMBER }, { number: '+16081234567', at: 2_000, outcome: 'not-answered' }],
      ['+16081234567 2 not-answered'],
    ],
    [
      'two numbers, the newest first',
      [{ number: NUMBER }, { number: OTHER, at: 2_000 }],
      [`${OTHER} 1 talked`, `${NUMBER} 1 talked`],
    ],
    [
      'two extensions as two telephones',
      [
        { number: NUMBER, extension: '214' },
        { number: NUMBER, extension: '215', at: 2_000 },
      ],
      [`${NUMBER}x215 1 talked`, `${NUMBER}x214 1 talked`],
    ],
    ['callers without a number as one', [{ number: '' }, { number: '', at: 2_000 }], [' 2 talked']],
    ['an older call behind the newer one', [{ at: 2_000, outcome: 'missed' }, { at: 1_000 }], [`${NUMBER} 2 missed`]],
  ];
  for (const [what, calls, expected] of GROUPS) {
    it(`shows ${what}`, () => {
      expect(
        inShort(listOf(...calls.map((parts, index) => entry({ callKey: `call-${index}`, ...parts })))),
      ).to.deep.equal(expected);
    });
  }

  it('keeps the last twenty numbers', () => {
    const calls = Array.from({ length: 25 }, (_, index) =>
      entry({ callKey: `call-${index}`, number: `60855501${String(index).padStart(2, '0')}`, at: index }),
    );
    const list = listOf(...calls);
    expect(list).to.have.length(20);
    expect(list[0]?.number).to.equal('6085550124');
    expect(list[19]?.number).to.equal('6085550105');
  });

  it('keeps whose number it is, though a later call does not say so', () => {
    const record = { recordId: '003xx', recordName: 'Allison' };
    const list = listOf(entry({ record, displayName: 'A. Turner' }), entry({ callKey: 'call-b', at: 2_000 }));
    expect(list[0]).to.include({ callKey: 'call-b', displayName: 'A. Turner' });
    expect(list[0]?.record).to.equal(record);
  });

  it('keeps the key of a number, so that it stays the same entry', () => {
    const list = listOf(entry({ callKey: 'call-a' }), entry({ callKey: 'call-b', at: 2_000 }));
    expect(list[0]).to.include({ key: 'call-a', callKey: 'call-b' });
  });

  it('is frozen, and never changed', () => {
    const list = listOf(entry());
    expect(list).to.be.frozen;
    expect(list[0]).to.be.frozen;
    expect(note(list, noted({ outcome: 'ended' }), false, isSame)).to.not.equal(list);
    expect(list[0]?.outcome).to.equal('talked');
  });
});

describe('a call that is noted again', () => {
  const SAME: readonly (readonly [
    what: string,
    known: Partial<RecentCall>,
    now: Parameters<typeof noted>[0],
    isOne: boolean,
  ])[] = [
    ['is found by our own key', {}, { callKey: 'call-a' }, true],
    ['is found by an id, by another page', { ids: ['1'], isOver: false }, { callKey: 'b', ids: ['2', '1'] }, true],
    ['is found by an id at its end', { ids: ['1'] }, { callKey: 'b', ids: ['1'], isOver: true }, true],
    [
      'is another one where it lives and the known one is over',
      { ids: ['s'] },
      { callKey: 'b', ids: ['s'], isOver: false },
      false,
    ],
    ['is another one by other ids', { ids: ['1'], isOver: false }, { callKey: 'b', ids: ['2'] }, false],
    [
      'is another one the other way',
      { ids: ['1'], isOver: false },
      { callKey: 'b', ids: ['1'], direction: 'inbound' },
      false,
    ],
    [
      'is another one of another number',
      { ids: ['1'], isOver: false },
      { callKey: 'b', ids: ['1'], number: OTHER },
      false,
    ],
    [
      'is found by an id before its number is known',
      { number: '', ids: ['1'], isOver: false },
      { callKey: 'b', ids: ['1'] },
      true,
    ],
    ['is the request that waited for it', { isOver: false }, { callKey: 'b', ids: ['1'] }, true],
    ['is no request of hours ago', { isOver: false }, { callKey: 'b', ids: ['1'], at: 7_200_000 }, false],
    ['is no request that is over', { isOver: true }, { callKey: 'b', ids: ['1'] }, false],
    [
      'is another request as long as nobody has heard of it',
      { isOver: false },
      { callKey: 'b', isHeard: false },
      false,
    ],
    ['is no request of another number', { isOver: false }, { callKey: 'b', number: OTHER, ids: ['1'] }, false],
  ];
  for (const [what, known, now, isOne] of SAME) {
    it(what, () => {
      const list = note(listOf(entry(known)), noted({ at: 2_000, ...now }), true, isSame);
      expect(list.reduce((sum, { count }) => sum + count, 0)).to.equal(isOne ? 1 : 2);
    });
  }

  const OUTCOMES: readonly (readonly [known: RecentOutcome, said: RecentOutcome, shown: RecentOutcome])[] = [
    ['open', 'talked', 'talked'],
    ['open', 'ended', 'ended'],
    ['talked', 'ended', 'talked'],
    ['talked', 'not-answered', 'talked'],
    ['missed', 'ended', 'missed'],
    ['not-answered', 'ended', 'not-answered'],
    ['not-started', 'ended', 'not-started'],
    ['not-started', 'open', 'open'],
    ['unconfirmed', 'ended', 'ended'],
    ['cancelled', 'open', 'open'],
    ['ended', 'missed', 'missed'],
  ];
  for (const [known, said, shown] of OUTCOMES) {
    it(`is ${shown} where it was ${known} and is said to be ${said}`, () => {
      expect(note(listOf(entry({ outcome: known })), noted({ outcome: said }), false, isSame)[0]?.outcome).to.equal(
        shown,
      );
    });
  }

  it('keeps what it was known by, and since when', () => {
    const known = entry({ extension: '214', ids: ['1'], at: 5, count: 3, isOver: false });
    const [now] = note(listOf(known), noted({ callKey: 'b', ids: ['1'], number: '', at: 9 }), true, isSame);
    expect(now).to.include({ number: NUMBER, extension: '214', at: 5, count: 3, callKey: 'call-a' });
    const [later] = note([now!], noted({ ids: [] }), false, isSame);
    expect(later?.ids).to.deep.equal(['1']);
  });

  it('joins the entry of its number once that is known', () => {
    const list = listOf(entry({ callKey: 'b', at: 1 }), entry({ callKey: 'a', number: '', at: 2, isOver: false }));
    expect(inShort(note(list, noted({ callKey: 'a' }), false, isSame))).to.deep.equal([`${NUMBER} 2 talked`]);
  });

  it('takes nobody else’s calls along once its number is known', () => {
    const withheld = entry({ callKey: 'a', number: '', at: 2, count: 3, isOver: false });
    expect(inShort(note(listOf(withheld), noted({ callKey: 'a' }), false, isSame))).to.deep.equal([
      `${NUMBER} 1 talked`,
    ]);
    const list = listOf(entry({ callKey: 'b', at: 1 }), withheld);
    expect(inShort(note(list, noted({ callKey: 'a' }), false, isSame))).to.deep.equal([`${NUMBER} 2 talked`]);
  });

  it('stays away where it was taken out meanwhile', () => {
    const list = listOf(entry({ number: OTHER, callKey: 'b' }));
    expect(note(list, noted(), false, isSame)).to.equal(list);
  });
});

describe('what is taken out of the list', () => {
  const list = listOf(entry(), entry({ callKey: 'b', number: OTHER, at: 2_000, count: 2 }));

  it('is one entry', () => {
    expect(inShort(forget(list, 'call-a'))).to.deep.equal([`${OTHER} 2 talked`]);
  });

  it('is everything where none is named', () => {
    expect(forget(list, undefined)).to.deep.equal([]);
  });

  it('comes back in its place', () => {
    expect(restore(forget(list, 'b'), [list[0]!], isSame)).to.deep.equal(list);
  });

  it('comes back beside what came meanwhile, and is not counted twice', () => {
    const now = put(forget(list, undefined), entry({ callKey: 'c', number: OTHER, at: 3_000 }), isSame);
    const back = restore(now, list, isSame);
    expect(inShort(back)).to.deep.equal([`${OTHER} 3 talked`, `${NUMBER} 1 talked`]);
    expect(restore(list, list, isSame)).to.equal(list);
  });
});
