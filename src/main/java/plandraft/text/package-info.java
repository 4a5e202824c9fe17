/// Chinese numbering, and the reading of numbers, phrases, dates, citations and words in prose.
package plandraft.text;
