// Reads implementation records from JSON files and prints what they say: npm start -- --locale en path/to/record.json
import { quickstart } from './quickstart.ts'

process.exitCode = quickstart(process.argv.slice(2), new Date().toISOString().slice(0, 10), console)
