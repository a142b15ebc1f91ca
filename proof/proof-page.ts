import { readFile, writeFile } from 'node:fs/promises';

const PAGE = new URL('../docs/proof.md', import.meta.url);
const HEAD = `# Proof

What each proof printed when it was last held at the full dose: \`npm run proof -- --only <name> --write\`.
`;

/** What a proof printed, and when, on which commit and machine. */
export interface Printed {
  readonly name: string;
  readonly lines: readonly string[];
  readonly circumstances: string;
}

const section = ({ name, lines, circumstances }: Printed): string =>
  `## ${name}\n\n${circumstances}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;

/** The sections of a page by their headings, in the order in which they stand. */
const sectionsOf = (page: string): Map<string, string> =>
  new Map(
    page
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [/^## (.*)$/m.exec(text)?.[1] ?? '', `${text.trim()}\n`]),
  );

/** The page with what a proof printed in the place of what it printed before; a new proof comes last. */
export const withSection = (page: string, printed: Printed): string => {
  const sections = sectionsOf(page).set(printed.name, section(printed));
  return [HEAD, ...sections.values()].join('\n');
};

/** Keeps what a proof printed in docs/proof.md; the other proofs' sections stay as they are. */
export const keepOnPage = async (printed: Printed): Promise<void> =>
  writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), printed));
