/** The script of an embedded page: what its address asks for, and how tall it is. */
import { reportHeight } from './height.ts';

reportHeight();
