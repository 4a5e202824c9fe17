/// Plans that go round 征求意见: copies that go out to organizations, and what comes back from them.
package plandraft.circulation;
