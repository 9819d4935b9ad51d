import { expect, test } from 'vitest';
import { createQuietRequests } from '../../../electron/shell/quiet-requests.ts';

test('is quiet only once every request has its answer, the last ones included', async () => {
  const answers: ((text: string) => void)[] = [];
  const { ask, waitForQuiet } = createQuietRequests(() => new Promise((resolve) => answers.push(resolve)));
  const seen: string[] = [];
  const first = ask('plan.saveDraft', '').then(async (text) => {
    seen.push(text);
    // What a window does when its first save is answered: it sends what was typed meanwhile.
    const second = ask('draft.save', '').then((next) => void seen.push(next));
    answers[1]?.('second');
    await second;
  });
  const quiet = waitForQuiet().then(() => seen.push('quiet'));
  answers[0]?.('first');
  await Promise.all([first, quiet]);
  expect(seen).toEqual(['first', 'second', 'quiet']);
});

test('is quiet at once when nothing was asked, and after a request that failed', async () => {
  const { ask, waitForQuiet } = createQuietRequests(() => Promise.reject(new Error('gone')));
  await waitForQuiet();
  await expect(ask('session.getState', '')).rejects.toThrow('gone');
  await waitForQuiet();
});
