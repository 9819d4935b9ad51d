import * as z from 'zod';

// First import of the window: without it zod tries `new Function`, which the page's policy reports as a violation.
z.config({ jitless: true });
