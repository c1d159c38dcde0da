import { describe, expect, test } from 'vitest';
import { missingSigning } from '../../../electron/packaging/missingSigning.ts';

describe('an installer that nobody has signed is not made for others', () => {
  test('Windows: without a certificate something is missing, with one nothing is', () => {
    expect(missingSigning('win32', {})).toEqual([[['WIN_CSC_LINK'], ['CSC_LINK']]]);
    expect(missingSigning('win32', { WIN_CSC_LINK: '' })).toHaveLength(1);
    expect(missingSigning('win32', { CSC_LINK: 'certificate.pfx' })).toEqual([]);
  });

  test('macOS: a certificate alone is not enough, it must be notarised too, and half a key is none', () => {
    expect(missingSigning('darwin', {})).toHaveLength(2);
    expect(missingSigning('darwin', { CSC_NAME: 'Ungeplan' })).toHaveLength(1);
    expect(missingSigning('darwin', { CSC_NAME: 'Ungeplan', APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i' })).toHaveLength(
      1,
    );
    const whole = { CSC_NAME: 'Ungeplan', APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 'a' };
    expect(missingSigning('darwin', whole)).toEqual([]);
  });

  test('Linux packages carry no signature', () => {
    expect(missingSigning('linux', {})).toEqual([]);
  });
});
