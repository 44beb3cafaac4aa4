/**
 * electron-builder calls this once the app is packed, before it is signed: what Electron's binary shall refuse is burnt
 * into it. With a package of our own, as the builder's knows no fuse after the eighth.
 */
import { join } from 'node:path';
import { type FuseV1Config, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

export const FUSES: FuseV1Config = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Electron checks this on macOS and Windows; on Linux it has no effect yet.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Passphrases are stretched in WebAssembly: its bounds are the processor's to watch, as Chromium's are.
  [FuseV1Options.WasmTrapHandlers]: true,
};

export default async function setFuses(context: AfterPackContext): Promise<void> {
  const { appOutDir, electronPlatformName, packager } = context;
  const { appInfo, config } = packager;
  const binary =
    electronPlatformName === 'linux'
      ? config.linux?.executableName
      : `${appInfo.productFilename}${electronPlatformName === 'win32' ? '.exe' : '.app'}`;
  await flipFuses(join(appOutDir, binary ?? appInfo.productFilename), FUSES);
}
