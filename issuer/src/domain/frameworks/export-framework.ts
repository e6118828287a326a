import { exportCase, exportOutcomeRows, writeCsv, type CaseDocument, type LearningOutcome } from '@stapel/shared'
import { frameworkUrl, organisationDid } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { frameworkInForce, type Framework } from './framework.ts'

type ReadingPorts = Pick<IssuerPorts, 'outcomes' | 'addresses'>

/** The outcomes of a framework that are in force, by code. */
export async function outcomesInForce(
  { outcomes }: Pick<IssuerPorts, 'outcomes'>,
  { organisation, code }: Pick<Framework, 'organisation' | 'code'>,
): Promise<readonly LearningOutcome[]> {
  const series = await outcomes.inFramework(organisation, code)
  return series.flatMap(({ versions }) => versions.slice(-1)).filter(({ state }) => state === 'accepted')
}

/** A table that can be changed in a spreadsheet and read in again. */
export async function exportFrameworkCsv(ports: ReadingPorts, framework: Framework): Promise<string> {
  return `\uFEFF${writeCsv(exportOutcomeRows(await outcomesInForce(ports, framework)))}`
}

/** In the shape of 1EdTech CASE. */
export async function exportFrameworkCase(ports: ReadingPorts, framework: Framework): Promise<CaseDocument> {
  const { organisation, code } = framework
  const { title, description, source, licence, sector } = frameworkInForce(framework).content
  return exportCase(
    {
      uri: frameworkUrl(ports.addresses, organisation, code),
      title: title.nl,
      creator: organisationDid(ports.addresses, organisation),
      version: String(frameworkInForce(framework).number),
      ...(description !== undefined && { description: description.nl }),
      ...(source !== undefined && { officialSourceURL: source }),
      ...(licence !== undefined && { licenseURI: { uri: licence } }),
      ...(sector !== undefined && { subject: [sector] }),
    },
    await outcomesInForce(ports, framework),
  )
}
