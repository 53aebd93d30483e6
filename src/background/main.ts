/**
 * The worker. It may be stopped at any time and is started again by the next event: so all listeners are
 * registered here, at once, and whatever must last is in a store.
 */
import browser from 'webextension-polyfill';
import { onPacksChanged } from '../store/added-packs.ts';
import { onSettingsChanged } from '../store/settings.ts';
import { backUpIfDue } from './backup.ts';
import { runCommand } from './commands.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { openWelcome, setUp } from './install.ts';
import { createMenus, runMenu } from './menus.ts';
import { answerMessage } from './messages.ts';
import { describeOmnibox, openTyped, suggestAnswers } from './omnibox.ts';
import { forgetAddedPacks } from './packs-in-use.ts';
import { togglePanel } from './panel.ts';
import { switchOpenTabs } from './site-switch.ts';

browser.runtime.onMessage.addListener(answerMessage);
browser.runtime.onInstalled.addListener(({ reason }) => {
  void setUp();
  if (reason === 'install') void openWelcome();
});
browser.runtime.onStartup.addListener(() => void setUp());
browser.contextMenus.onClicked.addListener((info, tab) => void runMenu(info, tab));
browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
browser.omnibox.onInputStarted.addListener(() => void describeOmnibox());
browser.omnibox.onInputChanged.addListener((typed, suggest) => void suggestAnswers(typed, suggest));
browser.omnibox.onInputEntered.addListener((typed, where) => void openTyped(typed, where));
browser.action.onClicked.addListener(togglePanel);
browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
onSettingsChanged((now, before) => {
  void switchOpenTabs(now, before);
  if (now.language !== before.language) void createMenus();
});
onPacksChanged(forgetAddedPacks);
backUpIfDue().catch(() => undefined);
