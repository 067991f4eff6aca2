import { presentable } from '../../problems/format';
import type { Severity } from '../../problems/problem';
import { fixOf, messageOf, titleOf } from '../message';
import type { CheckFinding, Report } from '../report';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Commands of a workflow, which show each finding at its line in a pull request.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toGithub({ findings }: Report): string {
  return findings
    .filter(({ waived }) => !waived)
    .map(command)
    .join('\n');
}

function command(finding: CheckFinding): string {
  const { rule, file, line, pointer, manifest } = finding;
  const place = `file=${property(presentable(file))},line=${line},title=${property(rule.id)}`;
  const what = manifest ? `${titleOf(manifest)} ${presentable(pointer)}: ` : '';
  return `::${commands[rule.severity]} ${place}::${data(`${what}${messageOf(finding)}; fix: ${fixOf(finding)}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
