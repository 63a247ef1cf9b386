import { defineConfig } from 'wxt';
import { lateChunksFolder, workerChunksFolder } from './lib/late-chunks.ts';
import { packagedRulebookFiles } from './lib/weighing/packaged-rulebook.ts';
import { cutOffLateChunks } from './scripts/build/late-chunks.ts';
import {
  contentScripts,
  hostPermissions,
  marketplaceDirectory,
  marketplaceScripts,
} from './scripts/build/marketplace-scripts.ts';
import { useOwnBrowserObject } from './scripts/build/own-browser-object.ts';
import { packagedMarketplaces } from './scripts/build/packaged-marketplaces.ts';
import { starterFiles } from './scripts/build/packaged-rulebook.ts';
import { joinFirstOfPopup } from './scripts/build/popup-chunk.ts';
import { leaveOutNotes } from './scripts/build/signals-without-notes.ts';
import { tightenWording } from './scripts/build/tight-wording.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `scripting`: what a marketplace's page needs only sometimes is run in it late; and, with
    // `activeTab`, 'Read this page' on a shop that no marketplace file knows.
    permissions: ['storage', 'activeTab', 'scripting'],
    // Asked for site by site, where the user wants one read always; see `lib/sites/`.
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: {
        16: 'icons/neutral-16.png',
        32: 'icons/neutral-32.png',
        48: 'icons/neutral-48.png',
      },
    },
    options_ui: { page: 'workbench.html', open_in_tab: true },
    icons: {
      16: 'icons/neutral-16.png',
      32: 'icons/neutral-32.png',
      48: 'icons/neutral-48.png',
      128: 'icons/neutral-128.png',
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{771c8bcf-07ab-4c95-863c-d1fa6b8d57dd}',
              // The first that shows `data_collection_permissions`.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Popovers, which carry the badges' cards, and all that they rest on.
        { minimum_chrome_version: '120' }),
  }),
  // The sources that Mozilla's reviewers get are those that the build is made of.
  zip: { excludeSources: ['tests/**', 'docs/**'] },
  hooks: {
    'prepare:publicPaths'(_wxt, paths) {
      for (const path of Object.values(packagedRulebookFiles)) paths.push(path.slice(1));
      paths.push('marketplaces/directory.json');
    },
    async 'build:publicAssets'(wxt, files) {
      const marketplaces = await packagedMarketplaces(wxt.config.mode);
      files.push(...marketplaceScripts(marketplaces), marketplaceDirectory(marketplaces));
      files.push(...(await starterFiles(wxt.config.mode, wxt.config.wxtDir)));
    },
    async 'build:manifestGenerated'(wxt, manifest) {
      const marketplaces = await packagedMarketplaces(wxt.config.mode);
      manifest.content_scripts = contentScripts(marketplaces);
      manifest.host_permissions = hostPermissions(marketplaces);
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'background'))
        useOwnBrowserObject(config);
      tightenWording(config);
      leaveOutNotes(config);
      const [{ type } = { type: undefined }] = entrypoints;
      if (type === 'content-script') cutOffLateChunks(config, lateChunksFolder);
      if (entrypoints.some(({ name }) => name === 'popup')) joinFirstOfPopup(config);
      if (type === 'background') cutOffLateChunks(config, workerChunksFolder);
    },
  },
});
