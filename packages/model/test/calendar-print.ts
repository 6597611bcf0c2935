import { calendarDigest } from './calendar-digest.ts'

process.stdout.write(JSON.stringify({ zone: new Date(2026, 6, 1).getTimezoneOffset(), digest: calendarDigest() }))
