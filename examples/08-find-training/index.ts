/** Search as an editor of a training site does it, then six months of training for three roles in two languages. */
import './search.ts';
import './six-months.ts';
