//! Programs as applications write them.

use super::check;

#[test]
fn a_service() {
    check(
        r#"
        use std::sync::Arc;
        use std::collections::HashMap;
        #[derive(Debug, Clone)]
        pub struct User { pub id: u64, pub email: Option<String>, pub role: Role }
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum Role { Admin, Plain }
        #[derive(Debug)]
        pub enum Error { NotFound(u64), Db(DbError), Other(Box<dyn std::error::Error>) }
        #[derive(Debug)]
        pub struct DbError;
        impl From<DbError> for Error { fn from(e: DbError) -> Self { Self::Db(e) } }
        pub type Result<T, E = Error> = std::result::Result<T, E>;
        pub trait Repo { async fn find(&self, id: u64) -> std::result::Result<Option<User>, DbError>; }
        pub struct Service { repo: Arc<dyn Repo>, cache: HashMap<u64, Arc<User>> }
        pub struct UserDto { pub email: String }
        impl From<&User> for UserDto {
            fn from(user: &User) -> Self { Self { email: user.email.clone().unwrap_or_default() } } //~ call: derived core::clone::Clone for Option<String>; core::option::Option::unwrap_or_default
        }
        impl Service {
            pub async fn get(&mut self, id: u64) -> Result<UserDto> {
                if let Some(user) = self.cache.get(&id) { //~ type: &Arc<User>
                    let dto = UserDto::from(&**user); //~ type: UserDto
                    return Ok(dto);
                }
                let found = self.repo.find(id).await?; //~ type: Option<User>
                let user = found.ok_or(Error::NotFound(id))?; //~ type: User
                let email = user.email.as_deref().unwrap_or("none"); //~ type: &str
                let Self { repo, cache } = self; //~ type: &mut Arc<dyn Repo>
                let shared = Arc::new(user.clone()); //~ type: Arc<User>
                cache.insert(id, shared.clone());
                let role = match shared.role { Role::Admin => "admin", Role::Plain => "plain" }; //~ type: &str
                let dto: UserDto = shared.as_ref2().into(); //~ type: UserDto
                Ok((&*shared).into())
            }
        }
        trait AsRef2<T> { fn as_ref2(&self) -> &T; }
        impl<T> AsRef2<T> for Arc<T> { fn as_ref2(&self) -> &T { self } }
        pub async fn run(service: &mut Service) -> Result<()> {
            let dtos: Vec<UserDto> = service.cache.values().map(|user| UserDto::from(&**user)).collect();
            let emails = dtos.iter().map(|dto| dto.email.as_str()).collect::<Vec<_>>().join(","); //~ type: String
            let first = service.get(3).await?.email; //~ type: String
            let by_role: HashMap<Role, u64> = HashMap::new();
            Ok(())
        }
        "#,
    );
}

#[test]
fn builders_and_states() {
    check(
        r"
        use std::marker::PhantomData;
        struct Missing; struct Given;
        struct Builder<S> { name: Option<String>, state: PhantomData<S> }
        impl Builder<Missing> {
            fn new() -> Self { Builder { name: None, state: PhantomData } }
            fn name(self, name: impl Into<String>) -> Builder<Given> { Builder { name: Some(name.into()), state: PhantomData } }
        }
        impl Builder<Given> { fn build(self) -> Thing { Thing { name: self.name.unwrap(), ..Default::default() } } }
        #[derive(Default)]
        struct Thing { name: String, count: u64 }
        fn f(s: &str) {
            let thing = Builder::new().name(s).build(); //~ type: Thing
            let parts = Builder::new().name(s); //~ type: Builder<Given>
        }
        ",
    );
}

#[test]
fn visitors_and_dispatch() {
    check(
        r"
        trait Visitor { type Out; fn leaf(&mut self, n: u64) -> Self::Out; fn node(&mut self, parts: Vec<Self::Out>) -> Self::Out; }
        enum Tree { Leaf(u64), Node(Vec<Tree>) }
        impl Tree {
            fn accept<V: Visitor>(&self, v: &mut V) -> V::Out {
                match self {
                    Tree::Leaf(n) => v.leaf(*n),
                    Tree::Node(list) => {
                        let parts = list.iter().map(|t| t.accept(v)).collect::<Vec<_>>(); //~ type: Vec<<V as Visitor>::Out>
                        v.node(parts)
                    }
                }
            }
        }
        struct Sum;
        impl Visitor for Sum {
            type Out = u64;
            fn leaf(&mut self, n: u64) -> u64 { n }
            fn node(&mut self, parts: Vec<u64>) -> u64 { parts.iter().sum() }
        }
        fn f(tree: Tree) {
            let sum = tree.accept(&mut Sum); //~ type: u64
        }
        ",
    );
}

#[test]
fn actors() {
    check(
        r"
        struct Sender<T>(T);
        struct Receiver<T>(T);
        fn channel<T>() -> (Sender<T>, Receiver<T>) { loop {} }
        impl<T> Sender<T> { async fn send(&self, t: T) -> Result<(), T> { Ok(()) } }
        impl<T> Receiver<T> { async fn recv(&mut self) -> Option<T> { None } }
        enum Msg { Get { id: u64, reply: Sender<Option<String>> }, Stop }
        async fn run() {
            let (tx, mut rx) = channel(); //~ type: Sender<Msg>
            let task = async move {
                while let Some(msg) = rx.recv().await { //~ type: Msg
                    match msg {
                        Msg::Get { id, reply } => { reply.send(Some(String::new())).await; } //~ type: u64
                        Msg::Stop => break,
                    }
                }
            };
            let (reply, mut answer) = channel(); //~ type: Sender<Option<String>>
            tx.send(Msg::Get { id: 3, reply }).await;
            let name = answer.recv().await.unwrap(); //~ type: Option<String>
        }
        ",
    );
}

#[test]
fn shared_state_and_interior_mutability() {
    check(
        r"
        use std::sync::{Arc, Mutex};
        use std::collections::HashMap;
        #[derive(Clone)]
        struct Session { user: Option<String>, hits: u64 }
        #[derive(Clone)]
        struct App { sessions: Arc<Mutex<HashMap<u64, Session>>> }
        impl App {
            fn touch(&self, id: u64) -> Option<Session> {
                let mut sessions = self.sessions.lock().ok()?; //~ type: MutexGuard<HashMap<u64, Session>>
                let session = sessions.entry(id).or_insert_with(|| Session { user: None, hits: 0 }); //~ type: &mut Session
                session.hits += 1;
                let hits = session.hits; //~ type: u64
                let copy = sessions.get(&id).cloned(); //~ type: Option<Session>
                let user = sessions.get(&id)?.user.as_ref()?; //~ type: &String
                let name = sessions[&id].user.clone(); //~ type: Option<String>
                copy
            }
        }
        fn main2() {
            let app = App { sessions: Arc::new(Mutex::new(HashMap::new())) }; //~ type: App
            let handles: Vec<_> = (0..3).map(|i| {
                let app = app.clone(); //~ type: App
                std::thread::spawn(move || app.touch(i))
            }).collect();
            for handle in handles {
                let session = handle.join().unwrap(); //~ type: Option<Session>
            }
        }
        ",
    );
}

#[test]
fn parsing() {
    check(
        r#"
        #[derive(Debug)]
        enum Token { Number(u64), Word(String), End }
        #[derive(Debug)]
        struct ParseError { at: usize }
        impl From<std::str::ParseError> for ParseError { fn from(_: std::str::ParseError) -> Self { ParseError { at: 0 } } }
        struct Parser<'a> { text: &'a str, tokens: Vec<Token> }
        impl<'a> Parser<'a> {
            fn new(text: &'a str) -> Self { Parser { text, tokens: vec![] } }
            fn token(&mut self, part: &str) -> Result<Token, ParseError> {
                let number = part.parse::<u64>()?; //~ type: u64
                if number > 3 { return Ok(Token::Number(number)); }
                let word = match part.trim() { "" => return Err(ParseError { at: self.text.len() }), word => word.to_owned() }; //~ type: String
                Ok(Token::Word(word))
            }
            fn all(mut self) -> Result<Vec<Token>, ParseError> {
                let parts: Vec<&str> = self.text.split(' ').collect(); //~ type: Vec<&str>
                for part in parts { //~ type: &str
                    let token = self.token(part)?; //~ type: Token
                    self.tokens.push(token);
                }
                self.tokens.push(Token::End);
                Ok(self.tokens)
            }
        }
        fn f(text: String) -> Result<(), ParseError> {
            let tokens = Parser::new(&text).all()?; //~ type: Vec<Token>
            let words = tokens.iter().filter_map(|t| match t { Token::Word(w) => Some(w.as_str()), _ => None }); //~ type: Map<&str>
            let longest = words.max_by_key(|w| w.len()); //~ type: Option<&str>
            let (a, b) = text.split_once('=').ok_or(ParseError { at: 0 })?; //~ type: &str
            let sorted = { let mut all = tokens; all.sort_by_key(|t| 3u8); all }; //~ type: Vec<Token>
            Ok(())
        }
        "#,
    );
}
