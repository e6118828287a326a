import type { ComponentType } from 'preact'
import type { Route } from '../routing/route.ts'

type Screen<Name extends Route['name']> = ComponentType<{ readonly route: Extract<Route, { name: Name }> }>
type Screens = { readonly [Name in Route['name']]: () => Promise<Screen<Name>> }

/** Each screen comes when it is needed; only the frame around them is in the first load. */
export const screens = {
  home: async () => (await import('../screens/home/home-screen.tsx')).HomeScreen,
  add: async () => (await import('../screens/add/add-screen.tsx')).AddScreen,
  claim: async () => (await import('../screens/claim/claim-screen.tsx')).ClaimScreen,
  share: async () => (await import('../screens/share/share-screen.tsx')).ShareScreen,
  credential: async () => (await import('../screens/credential/credential-screen.tsx')).CredentialScreen,
  progress: async () => (await import('../screens/progress/progress-screen.tsx')).ProgressScreen,
  'choose-goal': async () => (await import('../screens/choose-goal/choose-goal-screen.tsx')).ChooseGoalScreen,
  'own-goal': async () => (await import('../screens/choose-goal/own-goal-screen.tsx')).OwnGoalScreen,
  'next-steps': async () => (await import('../screens/next-steps/next-steps-screen.tsx')).NextStepsScreen,
  'what-if': async () => (await import('../screens/what-if/what-if-screen.tsx')).WhatIfScreen,
  experiences: async () => (await import('../screens/experience/experiences-screen.tsx')).ExperiencesScreen,
  experience: async () => (await import('../screens/experience/experience-screen.tsx')).ExperienceScreen,
  levels: async () => (await import('../screens/levels/levels-screen.tsx')).LevelsScreen,
  goal: async () => (await import('../screens/progress/goal-screen.tsx')).GoalScreen,
  backup: async () => (await import('../screens/backup/backup-screen.tsx')).BackupScreen,
  restore: async () => (await import('../screens/backup/restore-screen.tsx')).RestoreScreen,
  settings: async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen,
  shared: async () => (await import('../screens/share/shared-screen.tsx')).SharedScreen,
  deleted: async () => (await import('../screens/settings/deleted-screen.tsx')).DeletedScreen,
  help: async () => (await import('../screens/help/help-screen.tsx')).HelpScreen,
  'not-found': async () => (await import('../screens/help/not-found-screen.tsx')).NotFoundScreen,
} satisfies Screens

export function loadScreen(route: Route): Promise<ComponentType<{ readonly route: Route }>> {
  // The table pairs each name with a screen for that very route.
  return screens[route.name]() as Promise<ComponentType<{ readonly route: Route }>>
}
