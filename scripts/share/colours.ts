/** The light theme's colours (src/styles/tokens.css): a picture has one ground wherever it is shown. */
export const colours = {
  paper: '#fbf8f1',
  ink: '#211c16',
  ink2: '#574f44',
  rule: '#ddd4c3',
  edge: '#8d8374',
  red: '#a1171b',
  own: '#f9e8a4',
} as const;
