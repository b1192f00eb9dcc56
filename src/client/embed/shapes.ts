/** Shapes of what an embedded page's address may ask for; anything else is as if it were not there. */
export const shapes = {
  theme: /^(?:light|dark)$/,
  accent: /^[0-9a-f]{6}$/i,
  size: /^\d{2,3}$/,
  places: /^[a-z0-9-]{1,64}(?:,[a-z0-9-]{1,64}){0,99}$/,
  v: /^[0-9a-f]{8}(?:\.[0-9a-f]{8}){0,299}$/,
} as const;
