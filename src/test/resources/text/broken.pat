# refused
lost: a NOWHERE
