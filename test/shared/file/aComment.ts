import type { Comment } from '../../../shared/file/comment.ts';

/** A comment with nothing unusual about it; `changes` go over what is given. */
export function aComment(changes: Partial<Comment> = {}): Comment {
  return {
    id: 'k1',
    screen: 'segments',
    field: null,
    about: 'Målgrupper',
    author: 'Anna',
    writtenAt: '2027-01-04T08:00:00.000Z',
    text: 'Er det ikke for mange?',
    state: null,
    ...changes,
  };
}
