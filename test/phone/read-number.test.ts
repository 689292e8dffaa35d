import { expect } from '@open-wc/testing';
import { loadNumbering, type NumberCheck, type NumberFormat, type PhoneNumber } from '../../src/phone/index.js';

const numbering = await loadNumbering();

function read(
  entered: string,
  country: string,
  format: NumberFormat = 'national',
  check: NumberCheck = 'possible',
): PhoneNumber | undefined {
  return numbering.read(entered, { country, format, check });
}

describe('a number in the national format', () => {
  const OWN: readonly (readonly [country: string, entered: string, send: string, display: string, of: string])[] = [
    ['US', '6081234567', '6081234567', '(608) 123-4567', 'US'],
    ['US', '(608) 123-4567', '6081234567', '(608) 123-4567', 'US'],
    ['US', '608.123.4567', '6081234567', '(608) 123-4567', 'US'],
    ['US', '1-608-123-4567', '6081234567', '(608) 123-4567', 'US'],
    ['US', '+1 (608) 123-4567', '6081234567', '(608) 123-4567', ''],
    ['US', '+1 416 555 0123', '4165550123', '(416) 555-0123', 'CA'],
    ['US', '242 322 1234', '2423221234', '(242) 322-1234', 'BS'],
    ['US', '0111 416 555 0123', '4165550123', '(416) 555-0123', 'CA'],
    ['CA', '202-555-0123', '2025550123', '(202) 555-0123', 'US'],
    ['MX', '+52 55 1234 5678', '5512345678', '55 1234 5678', 'MX'],
    ['BR', '+55 11 98765-4321', '11987654321', '(11) 98765-4321', 'BR'],
    ['BR', '0 15 11 98765-4321', '01511987654321', '(11) 98765-4321', 'BR'],
    ['AR', '+54 9 11 2345-6789', '0111523456789', '011 15-2345-6789', 'AR'],
    ['AR', '011 15 2345-6789', '0111523456789', '011 15-2345-6789', 'AR'],
    ['GB', '020 7946 0958', '02079460958', '020 7946 0958', 'GB'],
    ['GB', '2079460958', '02079460958', '020 7946 0958', 'GB'],
    ['GB', '+44 (0)20 7946 0958', '02079460958', '020 7946 0958', 'GB'],
    ['GB', '+44 1481 712345', '01481712345', '01481 712345', 'GG'],
    ['IE', '+353 1 234 5678', '012345678', '(01) 234 5678', 'IE'],
    ['DE', '030/123456', '030123456', '030 123456', 'DE'],
    ['DE', '0049 30 123456', '030123456', '030 123456', 'DE'],
    ['DE', '+49 30 123456', '030123456', '030 123456', 'DE'],
    ['AT', '+43 1 23456', '0123456', '01 23456', 'AT'],
    ['CH', '+41 21 123 45 67', '0211234567', '021 123 45 67', 'CH'],
    ['FR', '+33 1 23 45 67 89', '0123456789', '01 23 45 67 89', 'FR'],
    ['ES', '+34 912 34 56 78', '912345678', '912 34 56 78', 'ES'],
    ['IT', '06 1234 5678', '0612345678', '06 1234 5678', 'IT'],
    ['IT', '+39 06 1234 5678', '0612345678', '06 1234 5678', 'IT'],
    ['IT', '+39 06 6981 2345', '0669812345', '06 6981 2345', 'VA'],
    ['NO', '+47 22 12 34 56', '22123456', '22 12 34 56', 'NO'],
    ['PL', '+48 22 123 45 67', '221234567', '22 123 45 67', 'PL'],
    ['HU', '+36 1 234 5678', '0612345678', '(06 1) 234 5678', 'HU'],
    ['BY', '+375 29 491-19-11', '80294911911', '8 029 491-19-11', 'BY'],
    ['RU', '8 (912) 345-67-89', '89123456789', '8 (912) 345-67-89', 'RU'],
    ['RU', '+7 7172 12 34 56', '87172123456', '8 (7172) 12 34 56', 'KZ'],
    ['UA', '+380 50 123 4567', '0501234567', '050 123 4567', 'UA'],
    ['TR', '+90 532 123 45 67', '05321234567', '0532 123 45 67', 'TR'],
    ['IL', '+972 2-123-4567', '021234567', '02-123-4567', 'IL'],
    ['SA', '+966 50 123 4567', '0501234567', '050 123 4567', 'SA'],
    ['AE', '٠٥٠ ١٢٣ ٤٥٦٧', '0501234567', '050 123 4567', 'AE'],
    ['ZA', '+27 21 123 4567', '0211234567', '021 123 4567', 'ZA'],
    ['IN', '+91 98765 43210', '09876543210', '098765 43210', 'IN'],
    ['CN', '+86 138 0013 8000', '13800138000', '138 0013 8000', 'CN'],
    ['JP', '０３ー１２３４ー５６７８', '0312345678', '03-1234-5678', 'JP'],
    ['KR', '+82 2-123-4567', '021234567', '02-123-4567', 'KR'],
    ['SG', '+65 8123 4567', '81234567', '8123 4567', 'SG'],
    ['AU', '+61 2 9876 5432', '0298765432', '(02) 9876 5432', 'AU'],
  ];
  for (const [country, entered, send, display, of] of OWN) {
    it(`is sent as it is dialled inside ${country}: ${entered}`, () => {
      expect(read(entered, country)).to.include({ send, display, extension: '', country: of });
    });
  }

  const FOREIGN: readonly (readonly [country: string, entered: string, send: string, display: string, of: string])[] = [
    ['US', '+49 30 123456', '+4930123456', '+49 30 123456', 'DE'],
    ['US', '011 49 30 123456', '+4930123456', '+49 30 123456', 'DE'],
    ['US', '+44 (0)20 7946 0958', '+442079460958', '+44 20 7946 0958', 'GB'],
    ['GB', '+1 608 123 4567', '+16081234567', '+1 608 123 4567', ''],
    ['DE', '00 39 06 1234 5678', '+390612345678', '+39 06 1234 5678', 'IT'],
    ['AU', '0011 44 20 7946 0958', '+442079460958', '+44 20 7946 0958', 'GB'],
    ['US', '+800 1234 5678', '+80012345678', '+800 1234 5678', ''],
  ];
  for (const [country, entered, send, display, of] of FOREIGN) {
    it(`is sent as E.164 from ${country} to another calling code: ${entered}`, () => {
      expect(read(entered, country)).to.include({ send, display, extension: '', country: of });
    });
  }

  const UNPATTERNED: readonly (readonly [what: string, country: string, entered: string, send: string])[] = [
    ['keeps the trunk prefix that was entered', 'NZ', '09 123 4567', '091234567'],
    ['adds the trunk prefix after a country code', 'NZ', '+64 9 123 4567', '091234567'],
    ['adds it once where it was entered after a country code', 'DE', '+49 (0)332419', '0332419'],
    ['adds none to a service number that was entered without', 'AU', '13 00 00', '130000'],
    ['adds none in a country that has none', 'SH', '+290 23456', '23456'],
    ['adds none where none is ever written', 'KI', '+686 89068', '89068'],
    ['adds no 1 in North America', 'US', '+1 123 456 7890', '1234567890'],
    ['is left in E.164 where a trunk prefix would make another number of it', 'IL', '+972 1 244 3393', '+97212443393'],
  ];
  for (const [what, country, entered, send] of UNPATTERNED) {
    it(`that the library has no pattern for ${what}: ${entered} in ${country}`, () => {
      expect(read(entered, country)?.send).to.equal(send);
    });
  }
});

describe('a number in another format', () => {
  const ROWS: readonly (readonly [format: NumberFormat, country: string, entered: string, send: string])[] = [
    ['e164', 'US', '(608) 123-4567', '+16081234567'],
    ['e164', 'GB', '020 7946 0958', '+442079460958'],
    ['e164', 'IT', '06 1234 5678', '+390612345678'],
    ['e164', 'AR', '011 15 2345-6789', '+5491123456789'],
    ['e164', 'RU', '8 912 345 67 89', '+79123456789'],
    ['e164', 'US', '+33 1 23 45 67 89', '+33123456789'],
    ['e164', 'DE', '00 1 416 555 0123', '+14165550123'],
    ['as-entered', 'US', '(608) 123-4567', '6081234567'],
    ['as-entered', 'US', '1-608-123-4567', '16081234567'],
    ['as-entered', 'US', '+1 608 123 4567', '+16081234567'],
    ['as-entered', 'US', '011 49 30 123456', '0114930123456'],
    ['as-entered', 'DE', '030 / 12 34 56', '030123456'],
    ['as-entered', 'AE', '＋٩٧١ ٥٠ ١٢٣ ٤٥٦٧', '+971501234567'],
    ['as-entered', 'JP', '０３－１２３４－５６７８', '0312345678'],
    ['as-entered', 'IN', '+९१ ९८७६५ ४३२१०', '+919876543210'],
    ['as-entered', 'US', '𝟔𝟬𝟾 123 4567', '6081234567'],
  ];
  for (const [format, country, entered, send] of ROWS) {
    it(`is sent ${format} from ${country}: ${entered}`, () => {
      expect(read(entered, country, format)?.send).to.equal(send);
    });
  }

  it('is known in its other ways whatever the format, and in none where the plans do not know it', () => {
    for (const format of ['national', 'e164', 'as-entered'] as const) {
      expect(read('+33 1 42 34 56 78', 'FR', format)?.ways).to.deep.equal(['0142345678', '+33142345678']);
    }
    expect(read('1234', 'US', 'national', 'any')?.ways).to.deep.equal([]);
  });

  it('is shown the same whatever the format', () => {
    for (const format of ['national', 'e164', 'as-entered'] as const) {
      expect(read('1 416 555 0123', 'US', format)?.display).to.equal('(416) 555-0123');
    }
  });
});

describe('the default country', () => {
  for (const country of ['us', ' Us ', 'XX', '', 'USA', 'constructor', '__proto__', '1', null, undefined, 7]) {
    it(`counts as US where it is written ${JSON.stringify(country)}`, () => {
      expect(read('608 123 4567', country as string)?.send).to.equal('6081234567');
      expect(numbering.format('+16081234567', country as string)).to.equal('(608) 123-4567');
      expect(numbering.formatWhileTyping('6081', 4, country as string).text).to.equal('(608) 1');
    });
  }

  for (const country of ['UK', 'uk', ' Uk ']) {
    it(`is Great Britain where it is written ${JSON.stringify(country)}`, () => {
      expect(read('020 7946 0958', country, 'e164')?.send).to.equal('+442079460958');
      expect(numbering.countryOf(country)).to.equal('GB');
    });
  }

  it('may be written in lower case', () => {
    expect(read('020 7946 0958', 'gb', 'e164')?.send).to.equal('+442079460958');
  });
});

describe('what cannot be a telephone number', () => {
  const REFUSED: readonly (readonly [what: string, entered: string, country: string])[] = [
    ['too few digits', '608 123 456', 'US'],
    ['too many digits', '608 123 45678', 'US'],
    ['an emergency number', '911', 'US'],
    ['a short code', '0018', 'US'],
    ['a star code', '*72', 'US'],
    ['a star code where numbers may be short', '*7212', 'DE'],
    ['a hash code', '#31#', 'US'],
    ['a country code that no country has', '+999 123 456 789', 'US'],
    ['a country code alone', '+1', 'US'],
    ['two numbers', '608-123-4567, 608-123-4568', 'US'],
    ['more digits than any country has', '12345678901234567', 'DE'],
  ];
  for (const [what, entered, country] of REFUSED) {
    it(`is refused, ${what}: ${entered}`, () => {
      expect(read(entered, country)).to.equal(undefined);
    });
  }
});

describe('short codes and internal numbers, where any number may be dialled', () => {
  const PASSED: readonly (readonly [entered: string, country: string, send: string])[] = [
    ['911', 'US', '911'],
    ['0018', 'US', '0018'],
    ['0018', 'DE', '0018'],
    ['0', 'US', '0'],
    ['*72', 'US', '*72'],
    ['#31#', 'US', '#31#'],
    ['＊７２', 'US', '*72'],
    ['*67 608-123-4567', 'US', '*676081234567'],
    ['0018#12', 'US', '0018#12'],
    ['1234', 'DE', '1234'],
    ['12 34 56', 'DE', '123456'],
    ['1234', 'AT', '1234'],
    ['+999 123 456', 'US', '+999123456'],
    ['011 999 123 456 789 012', 'US', '011999123456789012'],
  ];
  for (const [entered, country, send] of PASSED) {
    for (const format of ['national', 'e164', 'as-entered'] as const) {
      it(`are sent as entered, ${format} in ${country}: ${entered}`, () => {
        expect(read(entered, country, format, 'any')).to.deep.equal({
          send,
          display: send,
          ways: [],
          extension: '',
          country: '',
        });
      });
    }
  }

  it('are told from numbers, which keep their format', () => {
    expect(read('6081234567', 'US', 'e164', 'any')?.send).to.equal('+16081234567');
    expect(read('+49 30 123456', 'DE', 'national', 'any')?.send).to.equal('030123456');
    expect(read('01234', 'DE', 'e164', 'any')?.send).to.equal('+491234');
  });

  it('have an end', () => {
    expect(read('1234567890123456789', 'US', 'national', 'any')).to.equal(undefined);
  });

  for (const entered of ['*', '##', '+', '', '   ', 'operator', '608+123', '+*72', '911!', '1234@example.com']) {
    it(`are not all that can be typed: ${JSON.stringify(entered)}`, () => {
      expect(read(entered, 'US', 'national', 'any')).to.equal(undefined);
    });
  }
});
