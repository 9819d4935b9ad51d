import { describe, expect, it } from 'vitest';
import { organisationSchema, schoolSchema } from '../../../shared/school/school-schema.ts';
import { getUaiCheckLetter, isUai } from '../../../shared/school/uai-rules.ts';
import { school } from '../../fixtures/sample-values.ts';

describe('UAI', () => {
  it.each(['0382715V', '0000000A', '0010002B'.replace('B', getUaiCheckLetter('0010002'))])(
    'accepts %s',
    (uai) => {
      expect(isUai(uai)).toBe(true);
    },
  );

  it('refuses one changed digit anywhere: bug, a register under another school’s number', () => {
    const uai = '0382715V';
    for (let index = 0; index < 7; index += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${uai.slice(0, index)}${digit}${uai.slice(index + 1)}`;
        expect(isUai(changed), changed).toBe(changed === uai);
      }
  });

  it.each(['0382715v', '382715V', '00382715V', '0382715', '0382715I', ' 0382715V', '０３８２７１５V'])(
    'refuses %j',
    (uai) => {
      expect(isUai(uai)).toBe(false);
    },
  );

  it('accepts what a user types: spaces, small letter, nothing', () => {
    expect(schoolSchema.parse({ ...school, uai: ' 038 2715 v' }).uai).toBe('0382715V');
    expect(schoolSchema.parse({ ...school, uai: '' }).uai).toBe('');
    const wrong = schoolSchema.safeParse({ ...school, uai: '0382715W' });
    expect(wrong.error?.issues).toMatchObject([{ path: ['uai'], message: 'UAI_INVALID' }]);
  });

  it.each(['3820', '382000', '3820A', '38200 '])('reads the postal code %j strictly', (postalCode) => {
    expect(schoolSchema.safeParse({ ...school, postalCode }).success).toBe(postalCode.trim() === '38200');
  });
});

describe('organisation', () => {
  const place = (id: number, code: string) => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    code,
    label: code,
  });

  it('refuses two places with one code, whatever the case: bug, a rescuer sent to the wrong cupboard', () => {
    const result = organisationSchema.safeParse({ places: [place(1, 'É1'), place(2, 'é1')], classes: [] });
    expect(result.error?.issues).toMatchObject([{ path: ['places'], message: 'DUPLICATE_CODE' }]);
  });

  it('refuses two rows with one id: bug, the second silently replaces the first', () => {
    const result = organisationSchema.safeParse({ places: [place(1, 'A'), place(1, 'B')], classes: [] });
    expect(result.error?.issues).toMatchObject([{ path: ['places'], message: 'IDENTIFIER_INVALID' }]);
  });
});
