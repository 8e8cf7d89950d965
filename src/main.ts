/**
 * Entry of the pushed script: what Google must find as top-level functions. No logic.
 *
 * gas-webpack-plugin turns each `global.NAME = (parameters) => …` here and in globals/ into a top-level stub with these parameters and
 * the comment above it, which Sheets shows as help. test/bundle holds the built file against these files.
 */
import './globals/kpi';
import './globals/series';
import './globals/cycle';
import './globals/utm';
import './globals/channel';
import './globals/boards';
import { call, onEdit, onOpen, showHelp, showPanel, switchFromMenu } from './server';

global.onOpen = (event?: GoogleAppsScript.Events.SheetsOnOpen) => onOpen(event);
global.onInstall = (event?: GoogleAppsScript.Events.SheetsOnOpen) => onOpen(event);
global.onEdit = (event?: GoogleAppsScript.Events.SheetsOnEdit) => onEdit(event);
global.call = (request: unknown) => call(request);
global.openSidebar = () => showPanel('today');
global.openNewCycle = () => showPanel('cycle');
global.openNumbers = () => showPanel('numbers');
global.openLinks = () => showPanel('links');
global.openRules = () => showPanel('rules');
global.openSheetCheck = () => showPanel('check');
global.speakEnglish = () => switchFromMenu('en');
global.speakMalay = () => switchFromMenu('ms');
global.speakFinnish = () => switchFromMenu('fi');
global.speakDanish = () => switchFromMenu('da');
global.showHelp = () => showHelp();
