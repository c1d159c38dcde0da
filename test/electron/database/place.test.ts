import { describe, expect, test } from 'vitest';
import { machinePlace } from '../../../electron/database/machinePlace.ts';
import { dataFolder } from '../../../electron/database/place.ts';
import { type SharedPlaceFacts, sharedPlace } from '../../../electron/database/sharedPlace.ts';

describe('where the data lies', () => {
  const windows = { platform: 'win32', home: 'C:\\Users\\mona', env: {} } as const;
  const linux = { platform: 'linux', home: '/home/mona', env: {} } as const;

  test('Windows: local application data, never the roaming profile', () => {
    const env = { LOCALAPPDATA: 'D:\\Local', APPDATA: '\\\\server\\profiles\\mona' };
    expect(dataFolder({ ...windows, env })).toBe('D:\\Local\\Ungeplan');
    expect(dataFolder({ ...windows, env: { APPDATA: env.APPDATA } })).toBe('C:\\Users\\mona\\AppData\\Local\\Ungeplan');
    expect(dataFolder({ ...windows, env: { LOCALAPPDATA: 'relative' } })).toBe(
      'C:\\Users\\mona\\AppData\\Local\\Ungeplan',
    );
  });

  test('macOS: Application Support', () => {
    expect(dataFolder({ platform: 'darwin', home: '/Users/mona', env: {} })).toBe(
      '/Users/mona/Library/Application Support/Ungeplan',
    );
  });

  test('Linux: the XDG data home, ignored where it is relative', () => {
    expect(dataFolder(linux)).toBe('/home/mona/.local/share/ungeplan');
    expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/ungeplan');
    expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: 'data' } })).toBe('/home/mona/.local/share/ungeplan');
  });

  test('an override goes before all, relative to the home folder; an empty one is none', () => {
    expect(dataFolder({ ...linux, override: '/srv/unge' })).toBe('/srv/unge');
    expect(dataFolder({ ...linux, override: 'unge' })).toBe('/home/mona/unge');
    expect(dataFolder({ ...linux, override: '  ' })).toBe('/home/mona/.local/share/ungeplan');
    expect(dataFolder({ ...windows, override: 'E:\\unge' })).toBe('E:\\unge');
  });
});

const facts: SharedPlaceFacts = { platform: 'linux', env: {}, isNetworkDrive: () => false, mounts: null };

describe('a shared place', () => {
  const windows: SharedPlaceFacts = { ...facts, platform: 'win32', isNetworkDrive: (root) => root === 'H:\\' };

  test.for([
    ['\\\\server\\share\\unge', 'networkPath'],
    ['//server/share/unge', 'networkPath'],
    ['\\\\?\\UNC\\server\\share', 'networkPath'],
    ['\\\\?\\C:\\Users\\mona\\AppData\\Local\\Ungeplan', null],
    ['H:\\unge', 'networkDrive'],
    ['C:\\Users\\mona\\AppData\\Local\\Ungeplan', null],
    ['C:\\Users\\mona\\OneDrive - Eksempelby Kommune\\Ungeplan', 'syncedFolder'],
    ['C:\\Users\\mona\\Dropbox (Privat)\\x', 'syncedFolder'],
    ['G:\\My Drive\\x', 'syncedFolder'],
    ['C:\\Users\\mona\\iCloudDrive\\x', 'syncedFolder'],
    ['C:\\Users\\mona\\Boxes\\x', null],
  ] as const)('Windows: %s → %s', ([folder, expected]) => {
    expect(sharedPlace(folder, windows)).toBe(expected);
  });

  test('Windows: a OneDrive folder under another name is known by the environment', () => {
    const env = { OneDriveCommercial: 'D:\\Sky' };
    expect(sharedPlace('D:\\Sky\\Ungeplan', { ...windows, env })).toBe('syncedFolder');
    expect(sharedPlace('D:\\Sky', { ...windows, env })).toBe('syncedFolder');
    expect(sharedPlace('D:\\Skyen\\Ungeplan', { ...windows, env })).toBeNull();
    expect(sharedPlace('E:\\Ungeplan', { ...windows, env: { OneDrive: '' } })).toBeNull();
  });

  test.for([
    ['/Users/mona/Library/Application Support/Ungeplan', null],
    ['/Users/mona/Library/CloudStorage/GoogleDrive-mona/x', 'syncedFolder'],
    ['/Users/mona/Library/Mobile Documents/com~apple~CloudDocs/x', 'syncedFolder'],
    ['/Volumes/faelles/x', 'networkFileSystem'],
  ] as const)('macOS: %s → %s', ([folder, expected]) => {
    expect(sharedPlace(folder, { ...facts, platform: 'darwin' })).toBe(expected);
  });

  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/home /home/nfs nfs4 rw 0 0',
    '//server/x /mnt/f\\303\\246lles\\040drev cifs rw 0 0'.replace('\\303\\246', 'æ'),
    'sshfs /home/mona/fjern fuse.sshfs rw 0 0',
    '/dev/sdb1 /home/nfs/lokal ext4 rw 0 0',
    '9p /mnt/c 9p rw 0 0',
    'broken line',
  ].join('\n');

  test.for([
    ['/home/mona/.local/share/ungeplan', null],
    ['/home/nfs/mona', 'networkFileSystem'],
    ['/home/nfs', 'networkFileSystem'],
    ['/home/nfsx/mona', null],
    ['/home/nfs/lokal/mona', null],
    ['/mnt/fælles drev/x', 'networkFileSystem'],
    ['/home/mona/fjern/x', 'networkFileSystem'],
    ['/mnt/c/Users', 'networkFileSystem'],
    ['/home/mona/Nextcloud/x', 'syncedFolder'],
  ] as const)('Linux: %s → %s', ([folder, expected]) => {
    expect(sharedPlace(folder, { ...facts, mounts })).toBe(expected);
  });

  test('the machine the tests run on can be asked', () => {
    const machine = machinePlace();
    expect(machine.platform).toBe(process.platform);
    expect(machine.mounts === null).toBe(process.platform !== 'linux');
    expect(machine.isNetworkDrive('/no/such/drive')).toBe(true);
    expect(machine.isNetworkDrive(process.cwd())).toBe(false);
  });
});
