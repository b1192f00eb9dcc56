/** What a reader of a container (Word, PDF, HTML) hands to the engine: lines, and where each came from. */

/** What kind of page furniture a line is, as far as the container itself says so. */
export const extractRoles = ['header', 'footer', 'page-number', 'footnote', 'image'] as const;
export type ExtractRole = (typeof extractRoles)[number];

export interface ExtractedLine {
  /** The words of the line, with the number that the container prints before it; empty for a blank line. */
  text: string;
  /** Page of the PDF, from 1; null elsewhere. */
  page: number | null;
  /** Paragraph of the Word or HTML document in its order, from 1; null elsewhere. */
  paragraph: number | null;
  /** Null for the text of the document itself. */
  role: ExtractRole | null;
  /** The cells of a table row, left to right, line breaks within a cell as `\n`; null outside tables. */
  cells: string[] | null;
}

export interface Extract {
  lines: ExtractedLine[];
  /** What was found on the way and a person should know (in English, one sentence each). */
  remarks: string[];
}

/** Why a container cannot be read, and what the user can do: `reason` and `note` of the error message. */
export interface Refusal {
  reason: string;
  rule: 'encrypted' | 'no-text-layer' | 'broken-file' | 'legacy-encoding' | 'encoding';
  note: string;
}

export type ExtractResult = { extract: Extract } | { refusal: Refusal };
