import type { LevelExplanation, RuleInWords } from '@stapel/shared'
import type { CardView } from './card/describe-achievement.ts'
import type { LevelView } from './card/describe-level.ts'
import type { FieldView, FormView } from './forms/form-view.ts'
import type {
  DesignAddPage,
  DesignConflictPage,
  DesignLearnerFormPage,
  DesignLearnerPage,
  DesignPage,
  DesignPartPage,
} from './staff/qualification-editor/design-models.ts'
import type {
  BrickView,
  CardLink,
  FactView,
  InlineForm,
  LinkView,
  NoticeView,
  SectionView,
  TableView,
} from './view-parts.ts'

interface Titled {
  readonly title: string
}
interface WithCrumbs {
  readonly crumbs?: readonly LinkView[]
}

export interface HomePage extends Titled {
  readonly organisations: readonly (LinkView & {
    readonly name: string
    readonly description?: string
    readonly fictional: boolean
  })[]
  readonly next?: string
}

export interface OrganisationPage extends Titled {
  readonly name: string
  readonly description?: string
  readonly fictional: boolean
  readonly achievements: readonly CardLink[]
  readonly qualifications: readonly BrickView[]
  readonly frameworks: readonly BrickView[]
  readonly search: FieldView
  /** What was searched for, and what fits; absent: nothing was searched. */
  readonly found?: { readonly title: string; readonly text?: string; readonly outcomes: readonly BrickView[] }
  readonly registryUrl?: string
  readonly quality: { readonly name: string; readonly description?: string; readonly url?: string }
  readonly facts: readonly FactView[]
  readonly did: string
  readonly didUrl: string
}

export interface AchievementPage extends Titled, WithCrumbs {
  readonly description: string
  readonly fictional: boolean
  readonly closed: boolean
  readonly newer?: LinkView
  readonly card: CardView
  readonly badgeUrl: string
  readonly outcomes: readonly {
    readonly href: string
    readonly plain: string
    readonly text: string
    readonly level: LevelView
    readonly rubric: readonly { readonly name: string; readonly description?: string; readonly required: boolean }[]
  }[]
  readonly criteria: string
  readonly labourMarketValue?: string
  readonly level: LevelView
  readonly levelExplained: string
  readonly stacksInto: readonly { readonly href: string; readonly name: string }[]
  /** Where one gets it; none where the owner alone awards it. */
  readonly awardedBy: readonly { readonly href: string; readonly name: string }[]
  readonly facts: readonly FactView[]
  readonly versions: readonly (LinkView & { readonly note?: string })[]
  readonly technical: readonly FactView[]
}

/** A collection of outcomes, for everybody. */
export interface FrameworkPage extends Titled, WithCrumbs {
  readonly description?: string
  readonly fictional: boolean
  readonly facts: readonly FactView[]
  readonly outcomes: readonly BrickView[]
  readonly files: readonly LinkView[]
}

export interface OutcomePage extends Titled, WithCrumbs {
  readonly text: string
  readonly withdrawn: boolean
  readonly level: LevelView
  readonly facts: readonly FactView[]
  /** Where the version in force is, when this is an earlier one. */
  readonly newer?: LinkView
  readonly usedIn: readonly BrickView[]
  /** Newest first; none when there is one only. */
  readonly versions: readonly (LinkView & { readonly current: boolean })[]
  readonly technical: readonly FactView[]
}

export interface QualificationPage extends Titled, WithCrumbs {
  readonly description?: string
  readonly fictional: boolean
  readonly level: LevelView
  readonly levelHelp?: LevelExplanation & { readonly link: string }
  readonly bricks: readonly BrickView[]
  readonly said: RuleInWords
  readonly facts: readonly FactView[]
  readonly notices: readonly NoticeView[]
  /** Absent when nobody can begin it any more. */
  readonly walletGoalUrl?: string
  readonly applyUrl?: string
  readonly versions: readonly (LinkView & { readonly note: string })[]
  readonly json: string
}

/** Whom an organisation recognises, for everybody. */
export interface RegistryPage extends Titled, WithCrumbs {
  readonly lead: string
  readonly fictional: boolean
  readonly sections: readonly {
    readonly heading: string
    readonly text?: string
    readonly entries: readonly RecognitionView[]
  }[]
  readonly version: string
}
interface RecognitionView {
  readonly name: string
  readonly sentence: string
  readonly reason?: string
  readonly source?: string
  readonly technical: readonly FactView[]
}

interface OfferBase extends Titled {
  readonly card?: CardView
  readonly downloads: readonly (LinkView & { readonly note: string })[]
}
export interface OpenOfferPage extends OfferBase {
  readonly open: true
  readonly organisation: string
  readonly recipientName: string
  readonly walletLink: string
  readonly otherWalletLink: string
  /** Drawn by ourselves from the link: the one thing on a page that is not escaped. */
  readonly qrSvg: string
  readonly needsCode: boolean
  readonly codeText: string
  readonly until: string
}
export interface ClosedOfferPage extends OfferBase {
  readonly open: false
  readonly tone: 'ok' | 'warn' | 'bad'
  readonly sign: string
  readonly stateTitle: string
  readonly stateText: string
  readonly nextAction?: LinkView
  readonly contact?: { readonly email?: string; readonly website?: string }
}

export interface TextPage extends Titled {
  readonly lead?: string
  readonly sections: readonly {
    readonly heading: string
    readonly paragraphs: readonly string[]
    readonly items?: readonly string[]
  }[]
}

/** One thing to tell, with what to do next: also every error. */
export interface MessagePage extends Titled {
  readonly paragraphs: readonly string[]
  readonly actions?: readonly LinkView[]
  readonly details?: readonly FactView[]
}

export interface FormPage extends Titled, WithCrumbs {
  readonly lead?: string
  readonly form: FormView
  readonly steps?: readonly { readonly label: string; readonly done?: boolean; readonly current?: boolean }[]
  readonly notices?: readonly NoticeView[]
  /** What will happen, one by one. */
  readonly points?: readonly string[]
  readonly links?: readonly LinkView[]
  /** `open`: shown at once, to who sent something that it would have helped. */
  readonly example?: { readonly label: string; readonly text: string; readonly code: string; readonly open?: boolean }
}

export interface ListPage extends Titled, WithCrumbs {
  readonly lead?: string
  readonly actions?: readonly LinkView[]
  readonly notices?: readonly NoticeView[]
  readonly filters?: { readonly action: string; readonly fields: readonly FieldView[]; readonly clear?: string }
  readonly tables: readonly TableView[]
  readonly pager?: { readonly first?: string; readonly next?: string }
  /** Something apart, below the list. */
  readonly apart?: { readonly heading: string; readonly text: string; readonly link: LinkView }
}

export interface DashboardPage extends Titled {
  readonly steps: readonly {
    readonly done: boolean
    readonly title: string
    readonly text: string
    readonly href: string
  }[]
  readonly tiles: readonly { readonly number: string; readonly label: string; readonly href: string }[]
  readonly mayAward: boolean
  readonly recent: TableView
}

export interface DetailPage extends Titled, WithCrumbs {
  readonly lead?: string
  readonly chips?: readonly { readonly label: string; readonly className: string }[]
  readonly actions?: readonly ((LinkView & { readonly quiet?: boolean; readonly danger?: boolean }) | InlineForm)[]
  readonly notices?: readonly NoticeView[]
  readonly progress?: {
    readonly title: string
    readonly value: number
    readonly max: number
    readonly text: string
    readonly rate?: string
  }
  readonly card?: CardView
  readonly badgeUrl?: string
  readonly sections: readonly SectionView[]
  readonly json?: { readonly label: string; readonly text: string }
}

/** Every page by the name of its template in `pages/`. */
export interface PageModels {
  readonly home: HomePage
  readonly organisation: OrganisationPage
  readonly achievement: AchievementPage
  readonly framework: FrameworkPage
  readonly outcome: OutcomePage
  readonly qualification: QualificationPage
  readonly registry: RegistryPage
  readonly offer: OpenOfferPage | ClosedOfferPage
  readonly text: TextPage
  readonly message: MessagePage
  readonly form: FormPage
  readonly list: ListPage
  readonly dashboard: DashboardPage
  readonly detail: DetailPage
  readonly design: DesignPage
  readonly 'design-add': DesignAddPage
  readonly 'design-part': DesignPartPage
  readonly 'design-conflict': DesignConflictPage
  readonly 'design-learner': DesignLearnerPage
  readonly 'design-learner-form': DesignLearnerFormPage
}
export type PageName = keyof PageModels
